/** The handler beside a connector: which of its methods takes what. */
@NullMarked
package dev.connectorkit.processor.write.handler;

import org.jspecify.annotations.NullMarked;
