package dev.connectorkit.inbound;

import java.util.List;

/**
 * Which of the user's devices a discovery is about. A connector whose cloud can be asked for single devices does well to
 * heed it; devices outside it are left out in any case.
 */
public final class DiscoveryFilter {
    private static final DiscoveryFilter ALL = new DiscoveryFilter(List.of());

    private final List<String> ids;

    private DiscoveryFilter(List<String> ids) {
        this.ids = ids;
    }

    /**
     * A filter.
     *
     * @param ids the devices that are wanted; none: all of them
     * @return the filter
     */
    public static DiscoveryFilter of(List<String> ids) {
        return ids.isEmpty() ? ALL : new DiscoveryFilter(List.copyOf(ids));
    }

    /**
     * Tells whether all devices are wanted.
     *
     * @return whether {@link #ids()} is empty
     */
    public boolean isAll() {
        return ids.isEmpty();
    }

    /**
     * The devices that are wanted, as the connector reported them.
     *
     * @return at most 100 ids; empty when all devices are wanted
     */
    public List<String> ids() {
        return ids;
    }

    /**
     * Tells whether a device is wanted.
     *
     * @param id the device's id
     * @return whether it belongs into the answer
     */
    public boolean accepts(String id) {
        return ids.isEmpty() || ids.contains(id);
    }

    /**
     * Says how many devices are wanted and hides their ids.
     *
     * @return for logs
     */
    @Override
    public String toString() {
        return isAll() ? "DiscoveryFilter[all]" : "DiscoveryFilter[" + ids.size() + " devices]";
    }
}
