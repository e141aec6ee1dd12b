package dev.connectorkit.compile.mapper;

import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.Conformance;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.Endpoint;
import dev.connectorkit.annotation.EndpointId;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.convert.EpochSeconds;
import dev.connectorkit.convert.WattHours;
import dev.connectorkit.matter.DeviceTypes;
import dev.connectorkit.matter.ElectricalEnergyMeasurement;
import dev.connectorkit.matter.OccupancySensing;
import dev.connectorkit.matter.OnOff;
import dev.connectorkit.matter.RvcRunMode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A device of several endpoints, with records for structures and a set for a bitmap. */
@MatterDevice(DeviceTypes.AGGREGATOR)
record PowerStrip(@DeviceId String id, @Nullable Meter meter, List<Outlet> outlets) {

    /** One of many. */
    @Endpoint(DeviceTypes.ON_OFF_PLUG_IN_UNIT)
    record Outlet(
            @EndpointId String socket,
            @Attribute(OnOff.ON_OFF) boolean on) {}

    /** One that may be there. */
    @Endpoint(value = DeviceTypes.AGGREGATOR, id = "meter", conformance = Conformance.OFF)
    record Meter(
            @Attribute(ElectricalEnergyMeasurement.CUMULATIVE_ENERGY_IMPORTED) @Nullable
            Energy taken,

            @Attribute(OccupancySensing.OCCUPANCY) Set<OccupancySensing.OccupancyBitmap> occupancy,
            @Attribute(RvcRunMode.SUPPORTED_MODES) List<Mode> modes) {}

    /** A structure with converters and a field that may be left out. */
    record Energy(
            @As(WattHours.class) double energy,
            @As(EpochSeconds.class) @Nullable Instant endTimestamp) {}

    /** A structure with a list of structures. */
    record Mode(String label, int mode, List<Tag> modeTags) {}

    /** A structure within a structure. */
    record Tag(int value) {}
}
