/** The conversion of Matter's data model, a file of facts, into Smithy. */
@NullMarked
package dev.connectorkit.model.tool.matter;

import org.jspecify.annotations.NullMarked;
