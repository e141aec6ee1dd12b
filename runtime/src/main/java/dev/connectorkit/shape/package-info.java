/**
 * What generated shapes, operations and services look like to the code that serializes, signs and sends them.
 */
@NullMarked
package dev.connectorkit.shape;

import org.jspecify.annotations.NullMarked;
