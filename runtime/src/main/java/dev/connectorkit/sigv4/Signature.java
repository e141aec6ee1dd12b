package dev.connectorkit.sigv4;

/**
 * The headers that a signature adds to a request; with them go {@code X-Amz-Security-Token} when the credentials have a
 * session token. A class and not a record, so that nothing prints the authorization by accident.
 */
public final class Signature {
    private final String date;
    private final String contentSha256;
    private final String authorization;

    Signature(String date, String contentSha256, String authorization) {
        this.date = date;
        this.contentSha256 = contentSha256;
        this.authorization = authorization;
    }

    /**
     * {@return the value of {@code X-Amz-Date}, such as {@code 20261123T180000Z}}
     */
    public String date() {
        return date;
    }

    /**
     * {@return the value of {@code X-Amz-Content-Sha256}: the body's hash in hexadecimal digits}
     */
    public String contentSha256() {
        return contentSha256;
    }

    /**
     * {@return the value of {@code Authorization}}
     */
    public String authorization() {
        return authorization;
    }
}
