@NullMarked
package dev.connectorkit.client;

import org.jspecify.annotations.NullMarked;
