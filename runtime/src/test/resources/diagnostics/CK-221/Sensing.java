import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.Features;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("OccupancySensor")
@Features("OccupancySensing.PassiveInfrared")
record Sensing(@DeviceId String id, @Attribute("OccupancySensing.Occupancy") int occupancy) {}
