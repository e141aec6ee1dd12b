/** What all generated files have in common. Only this package and those below it know JavaPoet. */
@NullMarked
package dev.connectorkit.processor.write;

import org.jspecify.annotations.NullMarked;
