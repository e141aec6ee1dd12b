/**
 * The constraints of the model checked before sending, all at once, each finding with its path.
 */
@NullMarked
package dev.connectorkit.validation;

import org.jspecify.annotations.NullMarked;
