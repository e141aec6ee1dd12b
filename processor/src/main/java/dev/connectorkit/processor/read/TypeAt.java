package dev.connectorkit.processor.read;

import javax.lang.model.type.TypeMirror;

/**
 * A class that an annotation names, and where.
 *
 * @param type the class
 * @param place the annotation's value
 */
record TypeAt(TypeMirror type, SourcePlace place) {}
