package dev.connectorkit.processor.declaration;

/** Why nothing can be generated beside a class. */
public enum ClassFault {
    /** It needs an instance of the class around it. */
    INNER,
    /** It, or a class around it, is private. */
    PRIVATE,
    /** It has type parameters. */
    GENERIC,
    /** It is an enum or an annotation, which are no devices. */
    KIND
}
