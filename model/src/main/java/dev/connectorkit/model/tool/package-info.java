/** The tools of this module's build: what converts and assembles the models. They are not in the jar. */
@NullMarked
package dev.connectorkit.model.tool;

import org.jspecify.annotations.NullMarked;
