/**
 * What shows only over many requests: nothing lost, nothing doubled without need, no memory kept, no answer that cannot be
 * borne. Each test runs a short, seeded version with every build, and all of it with {@code -Dconnectorkit.campaign=true}.
 */
@org.jspecify.annotations.NullMarked
package dev.connectorkit.campaign;
