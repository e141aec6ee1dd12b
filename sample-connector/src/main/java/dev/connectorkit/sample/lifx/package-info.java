@NullMarked
package dev.connectorkit.sample.lifx;

import org.jspecify.annotations.NullMarked;
