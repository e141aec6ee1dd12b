/** The connector as an AWS Lambda function; nothing else of it knows of Lambda. */
@NullMarked
package dev.connectorkit.sample.lifx.lambda;

import org.jspecify.annotations.NullMarked;
