/** What authors declare and what it comes to, as plain records: between reading, checking and writing. */
@NullMarked
package dev.connectorkit.processor.declaration;

import org.jspecify.annotations.NullMarked;
