@NullMarked
package dev.connectorkit.model.tool;

import org.jspecify.annotations.NullMarked;
