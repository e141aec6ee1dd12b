/**
 * Smithy documents: JSON values without a schema, immutable and exact.
 */
@NullMarked
package dev.connectorkit.document;

import org.jspecify.annotations.NullMarked;
