package dev.connectorkit.sample.lifx;

import dev.connectorkit.annotation.ActivateUser;
import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Connector;
import dev.connectorkit.annotation.DeactivateUser;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DiscoverDevices;
import dev.connectorkit.annotation.OnCommand;
import dev.connectorkit.annotation.OnRead;
import dev.connectorkit.annotation.OnWrite;
import dev.connectorkit.convert.Seconds16;
import dev.connectorkit.identity.UserIds;
import dev.connectorkit.inbound.Credential;
import dev.connectorkit.inbound.Deadline;
import dev.connectorkit.matter.Identify;
import dev.connectorkit.matter.OnOff;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stands between LIFX's cloud and managed integrations. A command that a light confirms is answered with the light's new
 * state; one that LIFX has only passed on is answered without. The methods it inherits count as its own.
 */
@Connector(name = "LIFX")
public final class LifxConnector extends ColorCommands {

    /**
     * Makes the connector.
     *
     * @param cloud where the lights are asked for
     * @param tokens knows the access tokens of users
     */
    public LifxConnector(LifxCloud cloud, LifxTokens tokens) {
        super(new LifxLights(cloud, tokens));
    }

    @ActivateUser
    String user(Credential user) {
        return UserIds.encode(lights.home(user));
    }

    @DiscoverDevices
    List<LifxDevice> lights(Credential user) {
        return lights.all(user);
    }

    @DeactivateUser
    void unlink() {
        // Nothing is kept of users here, and LIFX publishes no way to revoke a token: its users do that themselves, at
        // cloud.lifx.com/settings. A cloud with a revocation endpoint is asked here to forget both of the user's
        // tokens.
    }

    @OnRead
    LifxDevice state(Credential user, @DeviceId String light) {
        return lights.one(user, light);
    }

    @OnCommand(OnOff.ON)
    @Nullable
    LifxDevice on(Credential user, @DeviceId String light, Deadline deadline) {
        return lights.change(user, light, LifxState.power(true), deadline);
    }

    @OnCommand(OnOff.OFF)
    @Nullable
    LifxDevice off(Credential user, @DeviceId String light, Deadline deadline) {
        return lights.change(user, light, LifxState.power(false), deadline);
    }

    @OnCommand(OnOff.TOGGLE)
    @Nullable
    LifxDevice toggle(Credential user, @DeviceId String light, Deadline deadline) {
        return lights.toggle(user, light, deadline);
    }

    @OnCommand(Identify.IDENTIFY)
    void identify(Credential user, @DeviceId String light, @As(Seconds16.class) Duration identifyTime) {
        lights.identify(user, light, identifyTime);
    }

    @OnWrite(Identify.IDENTIFY_TIME)
    void identifyTime(Credential user, @DeviceId String light, @As(Seconds16.class) Duration time) {
        lights.identify(user, light, time);
    }

    @OnCommand(Identify.TRIGGER_EFFECT)
    void effect(Credential user, @DeviceId String light, Identify.EffectIdentifierEnum effectIdentifier) {
        lights.effect(user, light, effectIdentifier);
    }
}
