/** Devices as authors write them, mapped by generated code. */
@NullMarked
package dev.connectorkit.compile.mapper;

import org.jspecify.annotations.NullMarked;
