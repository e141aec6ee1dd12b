package dev.connectorkit.model.tool.matter;

import java.util.Comparator;

/** The order in which elements are written. */
final class ElementOrder {
    /** By hexadecimal id, so that a release that only moves elements changes nothing. */
    static final Comparator<SourceElement> BY_ID = Comparator.comparingLong(it -> Long.decode(it.text("id")));

    private ElementOrder() {}
}
