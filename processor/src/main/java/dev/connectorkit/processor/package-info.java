@NullMarked
package dev.connectorkit.processor;

import org.jspecify.annotations.NullMarked;
