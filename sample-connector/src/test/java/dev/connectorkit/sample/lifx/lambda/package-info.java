/** The function in Lambda's place. */
@NullMarked
package dev.connectorkit.sample.lifx.lambda;

import org.jspecify.annotations.NullMarked;
