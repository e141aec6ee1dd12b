/** What authors write on connectors and devices. */
@NullMarked
package dev.connectorkit.annotation;

import org.jspecify.annotations.NullMarked;
