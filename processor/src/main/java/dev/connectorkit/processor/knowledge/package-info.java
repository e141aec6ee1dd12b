/**
 * Questions put to the assembled model. Reads only the parts that are asked for, and hands out plain records: nothing here
 * knows the compiler or what will be written.
 */
@NullMarked
package dev.connectorkit.processor.knowledge;

import org.jspecify.annotations.NullMarked;
