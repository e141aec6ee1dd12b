import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("OnOffLight")
record LaterCluster(
        @DeviceId String id,
        @Attribute("OnOff.OnOff") boolean power,
        @Attribute("SoilMeasurement.SoilMoistureMeasuredValue") int moisture) {}
