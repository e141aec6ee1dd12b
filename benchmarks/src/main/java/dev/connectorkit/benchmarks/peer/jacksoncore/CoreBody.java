package dev.connectorkit.benchmarks.peer.jacksoncore;

import java.io.ByteArrayOutputStream;

/** A body that is written over and over into the same array. */
public final class CoreBody extends ByteArrayOutputStream {
    /** An empty body. */
    public CoreBody() {
        super(1024);
    }

    /**
     * The array itself.
     *
     * @return its first {@link #size()} bytes count
     */
    public byte[] bytes() {
        return buf;
    }
}
