/**
 * JSON as bytes: a writer that allocates nothing per value and a reader with limits for input nobody vouches for.
 */
@NullMarked
package dev.connectorkit.json;

import org.jspecify.annotations.NullMarked;
