@NullMarked
package dev.connectorkit.convert;

import org.jspecify.annotations.NullMarked;
