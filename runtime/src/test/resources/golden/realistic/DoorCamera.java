package org.example.realistic;

import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DeviceName;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.document.Document;
import dev.connectorkit.matter.CameraAvStreamManagement;
import dev.connectorkit.matter.DeviceTypes;
import dev.connectorkit.matter.StreamUsageEnum;
import dev.connectorkit.matter.WebRTCTransportProvider;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A camera that is muted and told to look away as its owner wants. */
@MatterDevice(value = DeviceTypes.CAMERA, specVersion = "1.5")
public record DoorCamera(
        @DeviceId String id,
        @DeviceName String name,
        @Attribute(CameraAvStreamManagement.MAX_CONTENT_BUFFER_SIZE) long buffer,
        @Attribute(CameraAvStreamManagement.MAX_NETWORK_BANDWIDTH) long bandwidth,
        @Attribute(CameraAvStreamManagement.SUPPORTED_STREAM_USAGES) List<StreamUsageEnum> usages,
        @Attribute(CameraAvStreamManagement.STREAM_USAGE_PRIORITIES) List<StreamUsageEnum> priorities,
        @Attribute(CameraAvStreamManagement.VIDEO_SENSOR_PARAMS) Sensor sensor,
        @Attribute(CameraAvStreamManagement.MIN_VIEWPORT_RESOLUTION) Resolution smallest,
        @Attribute(CameraAvStreamManagement.VIEWPORT) Viewport viewport,
        @Attribute(CameraAvStreamManagement.HARD_PRIVACY_MODE_ON) boolean covered,
        @Attribute(CameraAvStreamManagement.NIGHT_VISION) CameraAvStreamManagement.TriStateAutoEnum night,
        @Attribute(CameraAvStreamManagement.MICROPHONE_MUTED) boolean muted,
        @Attribute(WebRTCTransportProvider.CURRENT_SESSIONS) List<Document> sessions) {

    /** What the camera sees with. */
    public record Sensor(int sensorWidth, int sensorHeight, int maxFPS, @Nullable Integer maxHDRFPS) {}

    /** A size in pixels. */
    public record Resolution(int width, int height) {}

    /** The part of the picture that is sent. */
    public record Viewport(int x1, int y1, int x2, int y2) {}
}
