/**
 * What an author's own {@code .smithy} files say: clusters of a manufacturer and what a manufacturer adds to Matter's. The
 * files are assembled and validated by Smithy, checked for what Smithy cannot know, and become parts of the model like
 * those of the model jar. It is the only package that loads Smithy's assembler, and only when there are such files.
 */
@NullMarked
package dev.connectorkit.processor.vendor;

import org.jspecify.annotations.NullMarked;
