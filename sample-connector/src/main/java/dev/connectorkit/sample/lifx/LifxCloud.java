package dev.connectorkit.sample.lifx;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * LIFX's HTTP API: {@code GET /v1/lights/{selector}}, {@code PUT …/state}, {@code POST …/toggle} and
 * {@code POST …/effects/…}. One instance serves every user: the access token comes with each call, as
 * it comes with each request of the service.
 *
 * @see <a href="https://api.developer.lifx.com/reference/introduction">LIFX HTTP API</a>
 */
public final class LifxCloud {

    /** Where LIFX serves its API. */
    public static final URI PUBLIC_API = URI.create("https://api.lifx.com");

    private static final LightsReader LIGHTS = new LightsReader();
    private static final ResultsReader RESULTS = new ResultsReader();

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
        return http.send("GET", "/v1/lights/all", token, null, LIGHTS);
    }

    /**
     * Names the account. LIFX's API says nothing of whose the lights are; their location is the one thing all accounts have
     * that stays, is nobody else's, and identifies nobody.
     *
     * @param token the user's access token
     * @return the least id of the lights' locations; empty for an account without lights
     * @throws LifxException when LIFX cannot be asked, refuses, or answers what it does not document
     */
    public Optional<String> home(String token) {
        return Optional.ofNullable(http.send("GET", "/v1/lights/all", token, null, new HomeReader()));
    }

    /**
     * Asks for one light.
     *
     * @param token the user's access token
     * @param id the light's id
     * @return the light
     * @throws LifxException when LIFX cannot be asked, refuses, or answers what it does not document
     */
    public LifxDevice light(String token, String id) {
        var lights = http.send("GET", "/v1/lights/" + selector(id), token, null, LIGHTS);
        if (lights.isEmpty()) {
            throw new LifxException(LifxException.Reason.NOT_FOUND, "LIFX knows no light " + id);
        }
        return lights.get(0);
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
        return http.send("PUT", "/v1/lights/" + selector(id) + "/state", token, state.toJson(), RESULTS);
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
        return http.send("POST", "/v1/lights/" + selector(id) + "/toggle", token, new byte[0], RESULTS);
    }

    /**
     * Draws attention to a light. It is switched on for the time if it is off.
     *
     * @param token the user's access token
     * @param id the light's id
     * @param effect how, and for how long
     * @return what became of it
     * @throws LifxException when LIFX cannot be asked, refuses, or answers what it does not document
     */
    public List<LifxResult> start(String token, String id, LifxEffect effect) {
        return http.send("POST", effects(id) + effect.kind().path(), token, effect.toJson(), RESULTS);
    }

    /**
     * Ends whatever effect a light shows.
     *
     * @param token the user's access token
     * @param id the light's id
     * @return what became of it
     * @throws LifxException when LIFX cannot be asked, refuses, or answers what it does not document
     */
    public List<LifxResult> stopEffects(String token, String id) {
        return http.send("POST", effects(id) + "off", token, new byte[0], RESULTS);
    }

    private static String effects(String id) {
        return "/v1/lights/" + selector(id) + "/effects/";
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
