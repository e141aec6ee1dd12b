package dev.connectorkit.client;

import java.util.List;

/**
 * A partition of AWS: regions that share a domain.
 *
 * @param regionPrefix what its regions' names begin with
 * @param dnsSuffix its domain for IPv4
 * @param dualStackDnsSuffix its domain for IPv4 and IPv6 together
 */
record Partition(String regionPrefix, String dnsSuffix, String dualStackDnsSuffix) {
    private static final Partition AWS = new Partition("", "amazonaws.com", "api.aws");

    private static final List<Partition> OTHERS = List.of(
            new Partition("cn-", "amazonaws.com.cn", "api.amazonwebservices.com.cn"),
            new Partition("us-gov-", "amazonaws.com", "api.aws"),
            new Partition("eusc-", "amazonaws.eu", "api.amazonwebservices.eu"),
            new Partition("us-iso-", "c2s.ic.gov", "api.aws.ic.gov"),
            new Partition("us-isob-", "sc2s.sgov.gov", "api.aws.scloud"),
            new Partition("eu-isoe-", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"),
            new Partition("us-isof-", "csp.hci.ic.gov", "api.aws.hci.ic.gov"));

    static Partition of(String region) {
        for (int i = 0; i < OTHERS.size(); i++) {
            if (region.startsWith(OTHERS.get(i).regionPrefix)) {
                return OTHERS.get(i);
            }
        }
        return AWS;
    }
}
