/**
 * The operations that managed integrations calls on a connector: their requests and their answers. Generated from the model
 * at this module's build.
 */
@GenerateShapes(service = "dev.connectorkit.operations#ConnectorOperations", model = "connector-operations")
@NullMarked
package dev.connectorkit.operations;

import dev.connectorkit.annotation.GenerateShapes;
import org.jspecify.annotations.NullMarked;
