/**
 * AWS Signature Version 4 for requests whose whole body is in memory.
 */
@NullMarked
package dev.connectorkit.sigv4;

import org.jspecify.annotations.NullMarked;
