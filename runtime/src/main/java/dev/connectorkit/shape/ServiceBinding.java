package dev.connectorkit.shape;

/**
 * What a model says of its service as a whole.
 *
 * @param sdkId name by which settings address the service, such as {@code IoT Managed Integrations}
 * @param signingName name in the credential scope of a signature, such as {@code iotmanagedintegrations}
 * @param endpointPrefix first labels of the host's name, such as {@code api.iotmanagedintegrations}
 * @param dualStackOnly whether the service has endpoints for IPv4 and IPv6 together and no others
 */
public record ServiceBinding(String sdkId, String signingName, String endpointPrefix, boolean dualStackOnly) {}
