package dev.connectorkit.convert;

import dev.connectorkit.annotation.Converter;

/**
 * What converters have in common that count equal steps of the author's unit in a Matter type of more than 32 bits. They are
 * here; a converter of one's own implements {@link Converter}.
 */
public abstract class LongScale implements Converter<Double, Long> {

    final LinearScale scale;

    LongScale(
            String unit, String matterType, double authorSpan, double matterSpan, long least, long most, String mend) {
        this.scale = new LinearScale(unit, matterType, authorSpan, matterSpan, least, most, mend);
    }

    @Override
    public Long toMatter(Double value) {
        return scale.toMatter(value);
    }

    @Override
    public Double fromMatter(Long value) {
        return scale.fromMatter(value);
    }
}
