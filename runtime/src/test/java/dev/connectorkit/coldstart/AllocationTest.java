package dev.connectorkit.coldstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Guards over what one request costs a process that has long been running, in bytes of the heap, which are the same on
 * every machine.
 */
class AllocationTest {
    private static final int MOST_BYTES_AN_EVENT = 3_072;

    /** To read it, call the connector, map and send the state of six clusters, and answer. */
    private static final int MOST_BYTES_A_COMMAND = 28_672;

    /**
     * Less than its body, so that nothing copies that; the buffer for it is kept, up to a mebibyte. What is left are small
     * objects, of which the compiler does away with more the longer it has had.
     */
    private static final int MOST_BYTES_A_DISCOVERY = 65_536;

    /** The buffer and the smaller ones that it grew out of, for a body of more than a mebibyte. */
    private static final int MOST_BYTES_A_HUGE_DISCOVERY = 5 << 20;

    @Test
    void allocatesLittleForAnEvent() throws Exception {
        assertThat(ChildProcess.number(FirstRequest.class, "many")).isBetween(1, MOST_BYTES_AN_EVENT);
    }

    @Test
    void allocatesLittleForACommand() throws Exception {
        assertThat(ChildProcess.number(FirstCommand.class, "many")).isBetween(1, MOST_BYTES_A_COMMAND);
    }

    @Test
    void allocatesForADiscoveryNoMoreThanItsBuffer() throws Exception {
        assertThat(ChildProcess.number(FirstDiscovery.class, "100")).isBetween(1, MOST_BYTES_A_DISCOVERY);
        assertThat(ChildProcess.number(FirstDiscovery.class, "300")).isBetween(1, MOST_BYTES_A_DISCOVERY);
        assertThat(ChildProcess.number(FirstDiscovery.class, "1000")).isBetween(1, MOST_BYTES_A_HUGE_DISCOVERY);
    }
}
