import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("OccupancySensor")
record Senseless(@DeviceId String id, @Attribute("OccupancySensing.Occupancy") int occupancy) {}
