import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.Features;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("OccupancySensor")
@Features({"PIR", "OccupancySensing.PIR.Yes", "OcupancySensing.PIR"})
record Nameless(@DeviceId String id, @Attribute("OccupancySensing.Occupancy") int occupancy) {}
