import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.Converter;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("OnOffLight")
public record Constructed(
        @DeviceId String id,
        @Attribute("OnOff.OnOff") boolean power,
        @Attribute("LevelControl.CurrentLevel") @As(Constructed.Steps.class) int level) {

    public static final class Steps implements Converter<Integer, Integer> {
        private final int size;

        public Steps(int size) {
            this.size = size;
        }

        @Override
        public Integer toMatter(Integer value) {
            return value / size;
        }

        @Override
        public Integer fromMatter(Integer value) {
            return value * size;
        }
    }
}
