package dev.connectorkit.sample.lifx;

import dev.connectorkit.inbound.AuthorizationException;
import dev.connectorkit.inbound.ConnectorOperationException;
import dev.connectorkit.inbound.Credential;
import dev.connectorkit.inbound.Deadline;
import dev.connectorkit.inbound.ResponseCode;
import dev.connectorkit.matter.Identify.EffectIdentifierEnum;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lights of whoever a credential is of. What goes wrong is told so that the customer may read it. */
final class LifxLights {

    /** Less time than this is kept for telling the outcome rather than spent on looking at it. */
    private static final long TIME_TO_LOOK_MILLIS = 500;

    private static final LifxEffect BLINK = new LifxEffect(LifxEffect.Kind.PULSE, "brightness:0.0", 1, 1);
    private static final LifxEffect BREATHE = new LifxEffect(LifxEffect.Kind.BREATHE, "brightness:0.0", 1, 15);
    private static final LifxEffect OKAY = new LifxEffect(LifxEffect.Kind.PULSE, "green", 1, 1);
    private static final LifxEffect CHANNEL_CHANGE = new LifxEffect(LifxEffect.Kind.BREATHE, "orange", 8, 1);

    /** One thing asked of LIFX. */
    private interface Request<T extends @Nullable Object> {
        T send(String token);
    }

    /** What becomes of a light as it is. */
    interface Adjustment {
        LifxState from(LifxDevice now);
    }

    private final LifxCloud cloud;
    private final LifxTokens tokens;

    LifxLights(LifxCloud cloud, LifxTokens tokens) {
        this.cloud = cloud;
        this.tokens = tokens;
    }

    String home(Credential user) {
        return ask(user, cloud::home)
                .orElseThrow(() -> new ConnectorOperationException(
                        ResponseCode.NOT_FOUND, "The LIFX account has no lights yet. Add one and link it again."));
    }

    List<LifxDevice> all(Credential user) {
        return ask(user, cloud::lights);
    }

    LifxDevice one(Credential user, String light) {
        return ask(user, token -> cloud.light(token, light));
    }

    /** Gives the light as it is after the change; null when it has not confirmed it, or no time is left to look. */
    @Nullable
    LifxDevice change(Credential user, String light, LifxState state, Deadline deadline) {
        return ask(user, token -> confirmed(token, light, cloud.setState(token, light, state), deadline));
    }

    /** As {@link #change}, by what the light is now. */
    @Nullable
    LifxDevice adjust(Credential user, String light, Adjustment change, Deadline deadline) {
        return ask(user, token -> {
            var state = change.from(cloud.light(token, light));
            return confirmed(token, light, cloud.setState(token, light, state), deadline);
        });
    }

    /** As {@link #change}. */
    @Nullable
    LifxDevice toggle(Credential user, String light, Deadline deadline) {
        return ask(user, token -> confirmed(token, light, cloud.toggle(token, light), deadline));
    }

    /** Breathes once a second; no time ends it. */
    void identify(Credential user, String light, Duration time) {
        var cycles = (int) time.toSeconds();
        perform(user, light, cycles == 0 ? null : new LifxEffect(LifxEffect.Kind.BREATHE, BREATHE.color(), 1, cycles));
    }

    void effect(Credential user, String light, EffectIdentifierEnum effect) {
        perform(
                user,
                light,
                switch (effect) {
                    case BLINK -> BLINK;
                    case BREATHE -> BREATHE;
                    case OKAY -> OKAY;
                    case CHANNEL_CHANGE -> CHANNEL_CHANGE;
                    case FINISH_EFFECT, STOP_EFFECT -> null;
                });
    }

    private void perform(Credential user, String light, @Nullable LifxEffect effect) {
        ask(
                user,
                token -> reached(effect == null ? cloud.stopEffects(token, light) : cloud.start(token, light, effect)));
    }

    private @Nullable LifxDevice confirmed(String token, String light, List<LifxResult> results, Deadline deadline) {
        if (!reached(results) || deadline.remainingMillis() < TIME_TO_LOOK_MILLIS) {
            return null;
        }
        try {
            return cloud.light(token, light);
        } catch (LifxException unseen) {
            // The light has done what it was told; that it could not be looked at takes nothing from that.
            return null;
        }
    }

    /** Whether the light confirmed. LIFX leaves lights it cannot reach out of the results of a toggle. */
    private static boolean reached(List<LifxResult> results) {
        if (results.isEmpty() || results.get(0).unreachable()) {
            throw ConnectorOperationException.deviceUnreachable();
        }
        return results.get(0).confirmed();
    }

    private <T extends @Nullable Object> T ask(Credential user, Request<T> request) {
        try {
            return request.send(tokens.of(user));
        } catch (LifxException e) {
            throw told(e);
        }
    }

    private static ConnectorOperationException told(LifxException e) {
        return switch (e.reason()) {
            case UNAUTHORIZED -> new AuthorizationException(e);
            case NOT_FOUND -> ConnectorOperationException.deviceUnknown();
            case TOO_MANY_REQUESTS ->
                failure(ResponseCode.UNAVAILABLE, "LIFX takes no more requests for a moment. Try again later.", e);
            case TIMED_OUT -> failure(ResponseCode.DEADLINE_PASSED, "LIFX did not answer in time.", e);
            case REFUSED -> failure(ResponseCode.CONNECTOR_FAILED, "LIFX did not understand the connector.", e);
            case UNREACHABLE, FAILED, MALFORMED -> failure(ResponseCode.CLOUD_FAILED, "LIFX failed.", e);
        };
    }

    private static ConnectorOperationException failure(int code, String message, LifxException cause) {
        return new ConnectorOperationException(code, message, cause);
    }
}
