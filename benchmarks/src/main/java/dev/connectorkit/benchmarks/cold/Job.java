package dev.connectorkit.benchmarks.cold;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is done first in a process, and who does it. */
enum Job {
    FIRST_SEND(
            "first event",
            60,
            Candidate.connectorKit("ColdKit"),
            Candidate.floor("ColdFloor"),
            Candidate.databind("ColdDatabind"),
            Candidate.awsSdk(
                    "AWS SDK + UrlConnection", "ColdAwsSdkUrl", Set.of("awssdk"), Deployed.AWS_SDK_WITH_URL_CONNECTION),
            Candidate.awsSdk(
                    "AWS SDK as it comes", "ColdAwsSdk", Set.of("awssdk"), Deployed.AWS_SDK_WITH_APACHE_AND_NETTY)),
    FIRST_COMMAND(
            "first command answered",
            150,
            Candidate.connectorKit("ColdKitCommand"),
            Candidate.floor("ColdFloorCommand"),
            Candidate.databind("ColdDatabindCommand"),
            Candidate.awsSdk(
                    "AWS SDK + UrlConnection + databind",
                    "ColdAwsSdkUrlCommand",
                    Set.of("awssdk", "databind"),
                    Deployed.withDatabind(Deployed.AWS_SDK_WITH_URL_CONNECTION)),
            Candidate.awsSdk(
                    "AWS SDK as it comes + databind",
                    "ColdAwsSdkCommand",
                    Set.of("awssdk", "databind"),
                    Deployed.withDatabind(Deployed.AWS_SDK_WITH_APACHE_AND_NETTY)));

    private final String title;
    private final int mostClasses;
    private final Candidate ours;
    private final Candidate floor;
    private final Candidate awsSdk;
    private final List<Candidate> candidates;

    Job(
            String title,
            int mostClasses,
            Candidate ours,
            Candidate floor,
            Candidate databind,
            Candidate awsSdkUrl,
            Candidate awsSdk) {
        this.title = title;
        this.mostClasses = mostClasses;
        this.ours = ours;
        this.floor = floor;
        this.awsSdk = awsSdk;
        this.candidates = List.of(ours, floor, databind, awsSdkUrl, awsSdk);
    }

    String title() {
        return title;
    }

    /** How many classes of ours and our dependencies may be loaded until then. */
    int mostClasses() {
        return mostClasses;
    }

    Candidate ours() {
        return ours;
    }

    Candidate floor() {
        return floor;
    }

    Candidate awsSdk() {
        return awsSdk;
    }

    /** Everybody, and beside them a process that does nothing. */
    List<Candidate> candidates() {
        return Stream.concat(Stream.of(Candidate.nothing()), candidates.stream())
                .toList();
    }

    /** The others to compare with. */
    List<Candidate> others() {
        return candidates.stream().filter(candidate -> !candidate.equals(ours)).toList();
    }
}
