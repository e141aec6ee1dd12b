package dev.connectorkit.processor.declaration;

/**
 * A place in the author's source: an element, an annotation or an annotation's value. Only who reads source and who prints
 * diagnostics look inside.
 */
public interface Place {}
