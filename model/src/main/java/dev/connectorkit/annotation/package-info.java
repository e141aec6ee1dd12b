@NullMarked
package dev.connectorkit.annotation;

import org.jspecify.annotations.NullMarked;
