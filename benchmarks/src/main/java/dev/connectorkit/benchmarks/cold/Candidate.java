package dev.connectorkit.benchmarks.cold;

import java.util.Set;

/**
 * A process to start.
 *
 * @param title what people call it
 * @param mainClass starts it
 * @param peers packages of its classes below {@code dev.connectorkit.benchmarks.peer}
 * @param artifacts ids of the libraries it is deployed with
 */
record Candidate(String title, String mainClass, Set<String> peers, Set<String> artifacts) {
    private static final String PEER = "dev.connectorkit.benchmarks.peer.";

    Candidate {
        peers = Set.copyOf(peers);
        artifacts = Set.copyOf(artifacts);
    }

    static Candidate nothing() {
        return new Candidate("empty main", PEER + "ColdNothing", Set.of(), Set.of());
    }

    static Candidate connectorKit(String main) {
        return new Candidate(
                "ConnectorKit", PEER + "connectorkit." + main, Set.of("connectorkit"), Deployed.CONNECTOR_KIT);
    }

    static Candidate floor(String main) {
        return new Candidate("floor: bare socket", PEER + "floor." + main, Set.of("floor"), Set.of());
    }

    static Candidate databind(String main) {
        return new Candidate(
                "databind + AWS's signer + java.net.http",
                PEER + "databind." + main,
                Set.of("databind"),
                Deployed.DATABIND_WITH_SIGNER);
    }

    static Candidate awsSdk(String title, String main, Set<String> peers, Set<String> artifacts) {
        return new Candidate(title, PEER + "awssdk." + main, peers, artifacts);
    }

    /** Whether the classes that ConnectorKit generates belong to it. */
    boolean isOurs() {
        return peers.contains("connectorkit");
    }
}
