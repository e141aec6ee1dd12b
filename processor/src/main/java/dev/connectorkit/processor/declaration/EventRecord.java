package dev.connectorkit.processor.declaration;

/**
 * An event's record that has been held against the model and fits.
 *
 * @param mapping the event
 * @param fields how the record's components stand for the event's fields
 */
public record EventRecord(EventMapping mapping, StructureMapping fields) {}
