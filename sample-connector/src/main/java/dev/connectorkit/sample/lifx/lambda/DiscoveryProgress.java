package dev.connectorkit.sample.lifx.lambda;

import dev.connectorkit.inbound.DiscoveryListener;
import java.io.PrintStream;

/** Tells how far a discovery is, a line for each page, where Lambda's log takes it from. */
final class DiscoveryProgress implements DiscoveryListener {
    private final PrintStream log;

    DiscoveryProgress(PrintStream log) {
        this.log = log;
    }

    @Override
    public void sent(int pages, long devices) {
        log.println("discovery: " + devices + " devices sent, page " + pages);
    }

    @Override
    public void completed(int pages, long devices, long leftOut) {
        log.println(
                "discovery: complete with " + devices + " devices on " + pages + " pages, " + leftOut + " left out");
    }
}
