/** Nothing that is secret shows: canaries in every sensitive place, and a search of everything that is said. */
@org.jspecify.annotations.NullMarked
package dev.connectorkit.secrets;
