package dev.connectorkit.inbound;

/**
 * The user's authorization at the device cloud, as it came with a request. A connector that supports one form only asks
 * for that form in its methods' parameters; requests with the other are then refused.
 */
public sealed interface Credential permits AccessToken, SecretReference {}
