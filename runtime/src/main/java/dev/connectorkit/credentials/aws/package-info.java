/**
 * Credentials from the providers of AWS's SDK for Java 2: profiles, containers, IMDS, single sign-on, roles to assume. Needs
 * {@code software.amazon.awssdk:identity-spi}, which comes with them and is not on the path otherwise.
 */
@NullMarked
package dev.connectorkit.credentials.aws;

import org.jspecify.annotations.NullMarked;
