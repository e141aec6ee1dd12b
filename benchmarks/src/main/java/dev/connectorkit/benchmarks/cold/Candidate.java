package dev.connectorkit.benchmarks.cold;

import java.util.List;
import java.util.Set;

/**
 * A process to start.
 *
 * @param title what people call it
 * @param mainClass starts it
 * @param peer package of its classes below {@code dev.connectorkit.benchmarks.peer}; empty for none
 * @param artifacts the jars it is deployed with, apart from its own classes
 */
record Candidate(String title, String mainClass, String peer, Set<String> artifacts) {
    private static final String PEER = "dev.connectorkit.benchmarks.peer.";

    static final Candidate NOTHING = new Candidate("empty main", PEER + "ColdNothing", "", Set.of());
    static final Candidate OURS =
            new Candidate("ConnectorKit", PEER + "connectorkit.ColdKit", "connectorkit", Deployed.CONNECTOR_KIT);
    static final Candidate FLOOR = new Candidate("floor: bare socket", PEER + "floor.ColdFloor", "floor", Set.of());
    static final Candidate AWS = new Candidate(
            "AWS SDK as it comes", PEER + "awssdk.ColdAwsSdk", "awssdk", Deployed.AWS_SDK_WITH_APACHE_AND_NETTY);
    static final Candidate AWS_URL = new Candidate(
            "AWS SDK + UrlConnection", PEER + "awssdk.ColdAwsSdkUrl", "awssdk", Deployed.AWS_SDK_WITH_URL_CONNECTION);
    static final Candidate DATABIND = new Candidate(
            "databind + AWS's signer + java.net.http",
            PEER + "databind.ColdDatabind",
            "databind",
            Deployed.DATABIND_WITH_SIGNER);

    static final List<Candidate> FIRST_SEND = List.of(NOTHING, OURS, FLOOR, DATABIND, AWS_URL, AWS);
}
