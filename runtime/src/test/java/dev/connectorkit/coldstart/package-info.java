/** What the first request of a process costs: classes loaded, bytes allocated, the size of what is deployed. */
@org.jspecify.annotations.NullMarked
package dev.connectorkit.coldstart;
