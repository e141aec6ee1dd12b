package dev.connectorkit.validation;

/** A value that knows the model's constraints on itself and on all it contains. */
public interface Constrained {
    /**
     * Adds what does not meet the model's constraints.
     *
     * @param violations collects, with paths that begin at this value
     */
    void validate(Violations violations);
}
