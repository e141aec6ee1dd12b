package dev.connectorkit.annotation;

/**
 * What becomes of a device class that leaves out what Matter asks of it, or has what Matter does not allow beside the rest,
 * and of a connector that answers less than its devices' reports promise.
 * A real device is what it is; what its class claims of it should still be known.
 */
public enum Conformance {
    /** The compilation fails. */
    ERROR,
    /** The compilation warns, and what can be generated is. */
    WARN,
    /** Nothing is said, for builds that take warnings for errors. */
    OFF
}
