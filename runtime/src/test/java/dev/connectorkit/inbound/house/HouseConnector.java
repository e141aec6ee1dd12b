package dev.connectorkit.inbound.house;

import dev.connectorkit.annotation.ActivateUser;
import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Conformance;
import dev.connectorkit.annotation.Connector;
import dev.connectorkit.annotation.DeactivateUser;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DiscoverDevices;
import dev.connectorkit.annotation.EndpointId;
import dev.connectorkit.annotation.OnCommand;
import dev.connectorkit.annotation.OnRead;
import dev.connectorkit.annotation.OnWrite;
import dev.connectorkit.convert.UnitInterval254;
import dev.connectorkit.document.Document;
import dev.connectorkit.event.MatterEndpoint;
import dev.connectorkit.inbound.AccessToken;
import dev.connectorkit.inbound.AuthorizationException;
import dev.connectorkit.inbound.ConnectorOperationException;
import dev.connectorkit.inbound.Credential;
import dev.connectorkit.inbound.Deadline;
import dev.connectorkit.inbound.DiscoveryFilter;
import dev.connectorkit.inbound.TraceId;
import dev.connectorkit.operations.SendCommandRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Notes what it is asked, and answers from memory. */
@Connector(name = "house", conformance = Conformance.OFF)
public class HouseConnector {
    public final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    public List<Lamp> lamps = List.of(new Lamp("lamp-1"), new Lamp("lamp-2"));
    public String user = "user-1";

    @ActivateUser
    String user(Credential credential, Deadline deadline) {
        asked.add("user");
        return user;
    }

    @DiscoverDevices
    Iterator<Lamp> lamps(Credential credential, DiscoveryFilter filter) {
        asked.add("lamps " + filter.ids());
        return lamps.iterator();
    }

    @DeactivateUser
    CompletionStage<Void> forget(Credential credential) {
        asked.add("forget");
        return CompletableFuture.completedFuture(null);
    }

    @OnCommand("OnOff.Off")
    void off(AccessToken token, @DeviceId String lamp, @EndpointId String endpoint, TraceId trace) {
        asked.add("off " + lamp + " " + endpoint + " " + trace);
    }

    @OnCommand("OnOff.On")
    CompletionStage<Lamp> on(@DeviceId String lamp) {
        asked.add("on " + lamp);
        return CompletableFuture.completedFuture(new Lamp(lamp));
    }

    @OnCommand("OnOff.Toggle")
    void toggle(SendCommandRequest request) {
        asked.add("toggle " + request.payload().connectorDeviceId());
        throw new IllegalStateException("secret-of-the-cloud");
    }

    @OnCommand("LevelControl.MoveToLevel")
    Lamp level(@DeviceId String lamp, @As(UnitInterval254.class) double level, Optional<Integer> transitionTime) {
        asked.add("level " + level + " in " + transitionTime.orElse(-1));
        return new Lamp(lamp, "Lamp", true, (int) (level * 254));
    }

    @OnCommand("LevelControl.Stop")
    CompletionStage<Void> never() {
        return new CompletableFuture<>();
    }

    @OnCommand("Identify.Identify")
    void identify(int identifyTime) {
        throw new AuthorizationException();
    }

    @OnWrite("LevelControl.OnLevel")
    void onLevel(@Nullable Integer level) {
        asked.add("onLevel " + level);
    }

    @OnWrite("LevelControl.StartUpCurrentLevel")
    void startUp(@Nullable Integer level) {
        throw new ConnectorOperationException(422, "It's a lamp that forgets!");
    }

    @OnRead("LevelControl.OnLevel")
    @Nullable
    Integer onLevel() {
        asked.add("read onLevel");
        return null;
    }

    @OnRead
    Lamp lamp(@DeviceId String lamp) {
        asked.add("read " + lamp);
        return new Lamp(lamp);
    }

    @OnWrite("FanControl.FanMode")
    MatterEndpoint fan(int mode, @EndpointId String endpoint) {
        asked.add("fan " + mode);
        return MatterEndpoint.builder()
                .id(endpoint)
                .clusters(List.of(dev.connectorkit.event.MatterCluster.builder()
                        .id("0x0202")
                        .attributes(Document.object()
                                .put("0x0000", Document.of(mode))
                                .build())
                        .build()))
                .build();
    }
}
