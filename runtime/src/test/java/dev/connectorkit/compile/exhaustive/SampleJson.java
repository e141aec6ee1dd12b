package dev.connectorkit.compile.exhaustive;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a sample's value is in JSON. */
final class SampleJson {

    private SampleJson() {}

    /** A value in JSON; null for what JSON has no form of. */
    static @Nullable String of(@Nullable Object value) {
        if (value instanceof String text) {
            return "\"" + text + "\"";
        }
        if (value instanceof byte[] bytes) {
            return "\"" + Base64.getEncoder().encodeToString(bytes) + "\"";
        }
        if (value instanceof List<?> list) {
            List<String> entries = new ArrayList<>();
            for (Object entry : list) {
                String json = of(entry);
                if (json == null) {
                    return null;
                }
                entries.add(json);
            }
            return entries.stream().collect(Collectors.joining(",", "[", "]"));
        }
        boolean finite =
                !(value instanceof Double || value instanceof Float) || Double.isFinite(((Number) value).doubleValue());
        return finite ? String.valueOf(value) : null;
    }
}
