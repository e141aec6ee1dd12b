/** What generated Matter mappers stand on: taking a device's values, checking them, and splitting what is sent. */
@NullMarked
package dev.connectorkit.mapping;

import org.jspecify.annotations.NullMarked;
