package dev.connectorkit.inbound;

/**
 * Remembers which requests were carried out. The service repeats an invocation that fails up to five times, so that one
 * request may arrive six times; a lamp must not be toggled six times for it.
 *
 * <p>The one that handlers come with, {@link EmbeddedRequestWindow}, lives in the process. Where repetitions may reach
 * another process, an author implements this over a shared store: {@link #claim} as a write on condition that the key is
 * not there (with a time to live of a few minutes), {@link #settle} as an update, {@link #release} as a deletion. A store
 * that fails may throw: the request is then carried out without its protection.
 *
 * <p>A window remembers that a request was carried out, not what became of it. Events about it that could not be sent wait
 * in the process that carried it out; a repetition that reaches another process is acknowledged without them.
 *
 * <p>Implementations are safe for use by several threads.
 */
public interface RequestWindow {

    /**
     * Takes a request on, unless it was taken on before.
     *
     * @param request stands for a request and all its repetitions, at most 256 ASCII characters
     * @param deadline how long to wait for another thread or process that is carrying the same request out
     * @return true when the caller must carry the request out, and then call {@link #settle} or {@link #release}; false
     *     when it was carried out before
     * @throws ConnectorOperationException with {@link ResponseCode#UNAVAILABLE} when another is still at work at the deadline
     */
    boolean claim(String request, Deadline deadline);

    /**
     * Notes that a request was carried out, with success: its repetitions are acknowledged and nothing more.
     *
     * @param request as it was claimed
     */
    void settle(String request);

    /**
     * Gives a request back that failed, so that its next repetition is carried out.
     *
     * @param request as it was claimed
     */
    void release(String request);
}
