import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.Converter;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("OnOffLight")
record Within(
        @DeviceId String id,
        @Attribute("OnOff.OnOff") boolean power,
        @Attribute("LevelControl.CurrentLevel") @As(Within.Steps.class) int level) {

    public static final class Steps implements Converter<Integer, Integer> {
        @Override
        public Integer toMatter(Integer value) {
            return value;
        }

        @Override
        public Integer fromMatter(Integer value) {
            return value;
        }
    }
}
