package dev.connectorkit.sigv4;

import org.jspecify.annotations.Nullable;

/**
 * What a signature covers.
 *
 * @param method HTTP method, such as {@code POST}
 * @param host value of the {@code Host} header exactly as it goes over the wire
 * @param path path as it goes over the wire, percent-encoded, without query
 * @param contentType value of the {@code Content-Type} header; null when none is sent
 * @param body holds the body, not copied
 * @param length bytes of the body, from the array's beginning
 */
public record SignableRequest(
        String method, String host, String path, @Nullable String contentType, byte[] body, int length) {}
