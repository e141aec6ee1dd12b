/** What holds for the whole runtime: its packages, and what comes with it. */
@NullMarked
package dev.connectorkit;

import org.jspecify.annotations.NullMarked;
