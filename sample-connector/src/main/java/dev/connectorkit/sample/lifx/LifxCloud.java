package dev.connectorkit.sample.lifx;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * LIFX's HTTP API: {@code GET /v1/lights/all}, {@code PUT /v1/lights/{selector}/state} and
 * {@code POST /v1/lights/{selector}/toggle}. One instance serves every user: the access token comes with each call, as
 * it comes with each request of the service.
 *
 * @see <a href="https://api.developer.lifx.com/reference/introduction">LIFX HTTP API</a>
 */
public final class LifxCloud {

    /** Where LIFX serves its API. */
    public static final URI PUBLIC_API = URI.create("https://api.lifx.com");

    private final LifxHttp http;

    /**
     * Makes a client. It opens no connection yet.
     *
     * @param api the API's scheme, host and port; plain {@code http} only to a loopback address, since the access
     *     token would travel in the clear
     * @param timeout how long to wait for a connection, then for the answer's head, then for its whole body
     * @throws IllegalArgumentException when the address is not one a token may be sent to
     */
    public LifxCloud(URI api, Duration timeout) {
        this.http = new LifxHttp(api, timeout);
    }

    /**
     * Lists every light of the account.
     *
     * @param token the user's access token
     * @return the lights, in LIFX's order
     * @throws LifxException when LIFX cannot be asked, refuses, or answers what it does not document
     */
    public List<LifxDevice> lights(String token) {
        return http.send("GET", "/v1/lights/all", token, null, LightsReader::read);
    }

    /**
     * Changes the state of one light.
     *
     * @param token the user's access token
     * @param id the light's id
     * @param state what to change
     * @return what became of it
     * @throws LifxException when LIFX cannot be asked, refuses, or answers what it does not document
     */
    public List<LifxResult> setState(String token, String id, LifxState state) {
        return http.send("PUT", "/v1/lights/" + selector(id) + "/state", token, state.toJson(), ResultsReader::read);
    }

    /**
     * Turns a light off when it is on, and on when it is off.
     *
     * @param token the user's access token
     * @param id the light's id
     * @return what became of it
     * @throws LifxException when LIFX cannot be asked, refuses, or answers what it does not document
     */
    public List<LifxResult> toggle(String token, String id) {
        return http.send("POST", "/v1/lights/" + selector(id) + "/toggle", token, new byte[0], ResultsReader::read);
    }

    /** An id reaches us from outside; in a path it must not be able to name another resource. */
    private static String selector(String id) {
        if (id.isEmpty() || !id.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128)) {
            throw new LifxException(
                    LifxException.Reason.NOT_FOUND, "LIFX id must be hexadecimal digits like d073d5000001");
        }
        return "id:" + id;
    }
}
