package org.example.strip;

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
import dev.connectorkit.convert.TenthsOfSeconds;
import dev.connectorkit.convert.UnitInterval254;
import dev.connectorkit.convert.WattHours;
import dev.connectorkit.document.Document;
import dev.connectorkit.event.MatterEndpoint;
import dev.connectorkit.inbound.AccessToken;
import dev.connectorkit.inbound.Credential;
import dev.connectorkit.inbound.Deadline;
import dev.connectorkit.inbound.DiscoveryFilter;
import dev.connectorkit.inbound.SecretReference;
import dev.connectorkit.inbound.TraceId;
import dev.connectorkit.matter.LevelControl;
import dev.connectorkit.operations.DiscoverDevicesRequest;
import dev.connectorkit.operations.SendCommandRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Has a method of every kind. */
@Connector(name = "strip", conformance = Conformance.OFF)
public interface StripConnector {
    /** Who it is. */
    @ActivateUser
    CompletionStage<String> user(AccessToken token, Deadline deadline);

    /** Several kinds of devices. */
    @DiscoverDevices
    Stream<? extends Outlet> outlets(Credential credential, DiscoveryFilter filter, DiscoverDevicesRequest request);

    /** Nothing to keep. */
    @DeactivateUser
    void forget(SecretReference secret);

    /** Without fields and result. */
    @OnCommand("OnOff.Toggle")
    void toggle(AccessToken token, @DeviceId String outlet, @EndpointId String endpoint, TraceId trace);

    /** With converted, optional and plain fields, and a confirmed state. */
    @OnCommand("LevelControl.MoveToLevel")
    CompletionStage<DimmedOutlet> dim(
            @As(UnitInterval254.class) double level,
            @Nullable @As(TenthsOfSeconds.class) Duration transitionTime,
            Optional<Set<LevelControl.OptionsBitmap>> optionsMask,
            SendCommandRequest request);

    /** With a text and bytes. */
    @OnCommand("DoorLock.SetUser")
    List<MatterEndpoint> user(int userIndex, @Nullable String userName, @Nullable Long userUniqueId);

    /** With a list of structures. */
    @OnCommand("ScenesManagement.AddScene")
    void scene(int groupId, short sceneId, List<Document> extensionFieldSetStructs);

    /** With structures that hold structures. */
    @OnCommand("EnergyEvse.SetTargets")
    void targets(List<Schedule> chargingTargetSchedules);

    /** When to charge. */
    record Schedule(int dayOfWeekForSequence, List<Target> chargingTargets) {}

    /** How much to charge. */
    record Target(
            int targetTimeMinutesPastMidnight,
            OptionalInt targetSoC,
            @As(WattHours.class) @Nullable Double addedEnergy) {}

    /** An attribute that may be null. */
    @OnWrite("LevelControl.OnLevel")
    void onLevel(@Nullable Integer level);

    /** An attribute's value, converted. */
    @OnRead("LevelControl.OnLevel")
    @As(UnitInterval254.class)
    @Nullable Double onLevel();

    /** An attribute's value, large. */
    @OnRead("ElectricalEnergyMeasurement.CumulativeEnergyImported")
    CompletionStage<Document> energy();

    /** Several attributes at once. */
    @OnRead({"OnOff.OnOff", "OnOff.OnTime"})
    PlainOutlet outlet(@DeviceId String outlet);

    /** All that is left. */
    @OnRead
    List<MatterEndpoint> rest(@DeviceId String outlet);
}
