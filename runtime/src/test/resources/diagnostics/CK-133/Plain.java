import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DeviceName;
import dev.connectorkit.annotation.EndpointId;
import dev.connectorkit.convert.Percent;

record Plain(@Attribute("LevelControl.CurrentLevel") @As(Percent.class) double level) {

    record Accessor(boolean on) {
        @Attribute("OnOff.OnOff")
        public boolean on() {
            return on;
        }
    }

    static final class Outlet {
        @EndpointId
        private final String id = "1";
    }

    static final class Named {
        @DeviceName
        String name() {
            return "";
        }
    }

    enum Color {
        RED;

        @Attribute("ColorControl.CurrentHue")
        int hue() {
            return ordinal();
        }
    }

    sealed interface Home permits Door {
        @DeviceId
        String home();
    }

    record Door(@Override String home) implements Home {}
}
