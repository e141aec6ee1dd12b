package dev.connectorkit.convert;

import dev.connectorkit.annotation.Converter;

/**
 * What converters have in common that count equal steps of the author's unit in a Matter type of at most 32 bits. They are
 * here; a converter of one's own implements {@link Converter}.
 */
public abstract class IntegerScale implements Converter<Double, Integer> {

    final LinearScale scale;

    IntegerScale(
            String unit, String matterType, double authorSpan, double matterSpan, long least, long most, String mend) {
        this.scale = new LinearScale(unit, matterType, authorSpan, matterSpan, least, most, mend);
    }

    @Override
    public Integer toMatter(Double value) {
        return (int) scale.toMatter(value);
    }

    @Override
    public Double fromMatter(Integer value) {
        return scale.fromMatter(value);
    }
}
