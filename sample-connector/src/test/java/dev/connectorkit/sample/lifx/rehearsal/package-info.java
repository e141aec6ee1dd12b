/**
 * The connector's rehearsal: a stand-in of LIFX's cloud, an endpoint that verifies what AWS would, and a run of both.
 */
@NullMarked
package dev.connectorkit.sample.lifx.rehearsal;

import org.jspecify.annotations.NullMarked;
