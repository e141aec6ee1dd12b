/**
 * The operation that tells managed integrations about devices: its request, what the request is made of, its answer and
 * its errors. Generated from the model at this module's build.
 */
@GenerateShapes(service = "dev.connectorkit.event#IotManagedIntegrations", model = "connector-event")
@NullMarked
package dev.connectorkit.event;

import dev.connectorkit.annotation.GenerateShapes;
import org.jspecify.annotations.NullMarked;
