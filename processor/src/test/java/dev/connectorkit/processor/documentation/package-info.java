/**
 * Writes the catalogue's pages in {@code docs/matter} from the model. The pages are part of the repository, so that they
 * can be read and searched without a build; a test keeps them what the model says.
 */
@NullMarked
package dev.connectorkit.processor.documentation;

import org.jspecify.annotations.NullMarked;
