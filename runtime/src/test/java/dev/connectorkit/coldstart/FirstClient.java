package dev.connectorkit.coldstart;

import dev.connectorkit.client.ConnectorClient;
import dev.connectorkit.client.ConnectorClientBuilder;
import dev.connectorkit.transport.SocketTransport;

/** The program of a process that only makes clients, and waits for what goes on beside it. */
final class FirstClient {
    private FirstClient() {}

    /**
     * Prints how many threads are left over when the first client's have ended and a second one has been made.
     *
     * @param arguments the endpoint, then {@code own} or {@code given} for whose the transport is
     */
    public static void main(String[] arguments) throws InterruptedException {
        int before = Thread.activeCount();
        make(arguments);
        Thread[] threads = new Thread[before + 8];
        int count = Thread.enumerate(threads);
        for (int i = 0; i < count; i++) {
            if (threads[i] != Thread.currentThread()) {
                threads[i].join();
            }
        }
        make(arguments);
        System.out.print(Thread.activeCount() - before);
    }

    private static void make(String[] arguments) {
        ConnectorClientBuilder builder =
                ConnectorClient.builder().region("eu-west-1").endpoint(arguments[0]);
        if (arguments[1].equals("given")) {
            builder.transport(new SocketTransport());
        }
        builder.build().close();
    }
}
