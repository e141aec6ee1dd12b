package dev.connectorkit.model.tool;

/** Assembles and validates the Smithy models, and writes what the processor reads. */
public final class AssembleModel {
    private AssembleModel() {}

    public static void main(String[] arguments) {}
}
