package dev.connectorkit.shape;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Unmodifiable copies of what a builder is given, where {@link List#copyOf} and {@link Map#copyOf} do not fit: maps must
 * keep their order, so that the same request is the same bytes, and sparse collections may hold null.
 */
public final class Snapshot {
    private Snapshot() {}

    /**
     * Copies a map.
     *
     * @param <K> type of the keys
     * @param <V> type of the values
     * @param entries to copy
     * @return the entries in the order the map gives them, unmodifiable
     * @throws NullPointerException when a key or a value is null
     */
    public static <K, V> Map<K, V> of(Map<K, V> entries) {
        Map<K, V> copy = new LinkedHashMap<>(entries.size() * 2);
        for (Map.Entry<K, V> entry : entries.entrySet()) {
            copy.put(Objects.requireNonNull(entry.getKey(), "key"), Objects.requireNonNull(entry.getValue(), "value"));
        }
        return Collections.unmodifiableMap(copy);
    }

    /**
     * Copies a map whose values may be null.
     *
     * @param <K> type of the keys
     * @param <V> type of the values
     * @param entries to copy
     * @return the entries in the order the map gives them, unmodifiable
     * @throws NullPointerException when a key is null
     */
    public static <K, V> Map<K, @Nullable V> ofSparse(Map<K, @Nullable V> entries) {
        Map<K, @Nullable V> copy = new LinkedHashMap<>(entries.size() * 2);
        for (Map.Entry<K, @Nullable V> entry : entries.entrySet()) {
            copy.put(Objects.requireNonNull(entry.getKey(), "key"), entry.getValue());
        }
        return Collections.unmodifiableMap(copy);
    }

    /**
     * Copies a list whose elements may be null.
     *
     * @param <E> type of the elements
     * @param elements to copy
     * @return the elements, unmodifiable
     */
    public static <E> List<@Nullable E> ofSparse(List<@Nullable E> elements) {
        return Collections.unmodifiableList(new ArrayList<>(elements));
    }

    /**
     * Copies a blob.
     *
     * @param bytes to copy, from the position to the limit, which stay where they are
     * @return the bytes, unmodifiable
     */
    public static ByteBuffer copyOf(ByteBuffer bytes) {
        ByteBuffer copy = ByteBuffer.allocate(bytes.remaining());
        return copy.put(bytes.duplicate()).flip().asReadOnlyBuffer();
    }
}
