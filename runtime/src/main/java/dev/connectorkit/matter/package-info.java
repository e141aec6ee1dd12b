/**
 * The catalogue of Matter: a class of constants for each cluster, with its enumerations and bitmaps, and one for the device
 * types. Generated from the model at this module's build.
 */
@GenerateCatalogue
@NullMarked
package dev.connectorkit.matter;

import dev.connectorkit.annotation.GenerateCatalogue;
import org.jspecify.annotations.NullMarked;
