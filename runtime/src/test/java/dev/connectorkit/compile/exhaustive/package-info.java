/**
 * Every element of every cluster and every device type, through classes that are generated from the model: what an author
 * could write is written, compiled with the processor in one run, and mapped.
 */
@NullMarked
package dev.connectorkit.compile.exhaustive;

import org.jspecify.annotations.NullMarked;
