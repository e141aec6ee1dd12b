/**
 * Where the keys that sign a request come from.
 */
@NullMarked
package dev.connectorkit.credentials;

import org.jspecify.annotations.NullMarked;
