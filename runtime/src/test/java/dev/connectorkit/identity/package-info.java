@NullMarked
package dev.connectorkit.identity;

import org.jspecify.annotations.NullMarked;
