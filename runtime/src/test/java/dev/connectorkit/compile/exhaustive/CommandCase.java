package dev.connectorkit.compile.exhaustive;

import dev.connectorkit.event.MatterCapabilityReportCluster;
import dev.connectorkit.event.MatterCapabilityReportEndpoint;
import dev.connectorkit.processor.knowledge.CatalogueNames;
import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.Command;
import dev.connectorkit.processor.knowledge.MatterModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A connector that finds the smallest device of a type and answers commands.
 *
 * @param name the connector's simple name
 * @param device the device
 * @param without the constant of the command that it does not answer, or null for the one that answers all
 * @param source the connector
 */
record CommandCase(
        String name, DeviceTypeCase device, @Nullable String without, String source) {

    /** Line of the method in every connector that finds the devices. */
    static final int DISCOVERY_LINE = 11;

    private static final String HEAD = """
            package %s;
            import dev.connectorkit.annotation.ActivateUser;
            import dev.connectorkit.annotation.Connector;
            import dev.connectorkit.annotation.DiscoverDevices;
            import dev.connectorkit.annotation.OnCommand;
            import dev.connectorkit.inbound.AccessToken;
            import java.util.List;
            @Connector(name = "commands", specVersion = "%s")
            public interface %s {
                @ActivateUser String user(AccessToken token);
                @DiscoverDevices List<%s> devices(AccessToken token);
            """;

    /** The connector that answers all that a device's report lists, and for each command the one that does not. */
    static List<CommandCase> of(
            MatterModel matter, DeviceTypeCase device, List<MatterCapabilityReportEndpoint> reports) {
        List<Promise> promises = reports.stream()
                .flatMap(report -> promises(matter, report).stream())
                .distinct()
                .toList();
        List<CommandCase> cases = new ArrayList<>();
        cases.add(of(device, device.name() + "Connector", null, promises));
        for (Promise left : promises) {
            String name = device.name() + "Connector_without_" + left.constant().replace('.', '_');
            List<Promise> others = promises.stream().filter(one -> one != left).toList();
            cases.add(of(device, name, left.constant(), others));
        }
        return cases;
    }

    private record Promise(Cluster cluster, Command command) {

        String constant() {
            return cluster.name() + "." + new CatalogueNames(cluster).command(command);
        }
    }

    private static List<Promise> promises(MatterModel matter, MatterCapabilityReportEndpoint report) {
        List<Promise> promises = new ArrayList<>();
        for (MatterCapabilityReportCluster reported : report.clusters()) {
            List<String> ids = reported.commands();
            Cluster cluster = matter.clusters().keySet().stream()
                    .map(name -> matter.cluster(name).orElseThrow())
                    .filter(one -> one.id() == Long.decode(reported.id()))
                    .findFirst()
                    .orElseThrow();
            for (String id : ids == null ? List.<String>of() : ids) {
                promises.add(new Promise(
                        cluster,
                        cluster.commands().stream()
                                .filter(one -> one.id() == Long.decode(id))
                                .findFirst()
                                .orElseThrow()));
            }
        }
        return promises;
    }

    private static CommandCase of(
            DeviceTypeCase device, String name, @Nullable String without, List<Promise> answered) {
        String version = AttributeCase.version(device.deviceType().since());
        StringBuilder source = new StringBuilder(HEAD.formatted(Batch.PACKAGE, version, name, device.name()));
        for (Promise promise : answered) {
            source.append("    @OnCommand(\"%s.%s\") void on%d_%s();\n"
                    .formatted(
                            promise.cluster().name(),
                            promise.command().name(),
                            promise.cluster().id(),
                            promise.command().name()));
        }
        return new CommandCase(name, device, without, source.append("}\n").toString());
    }
}
