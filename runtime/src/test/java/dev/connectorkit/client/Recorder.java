package dev.connectorkit.client;

import dev.connectorkit.shape.ConnectorException;
import java.io.PrintWriter;
import java.io.StringWriter;

/** A listener that writes down all it is told, with the whole of every exception. */
final class Recorder implements SendListener {
    private final StringBuffer heard = new StringBuffer();

    String heard() {
        return heard.toString();
    }

    @Override
    public void attemptStarted(String operation, int attempt, int bodyBytes) {
        heard.append(operation).append(attempt).append(bodyBytes).append('\n');
    }

    @Override
    public void attemptAnswered(String operation, int attempt, int status, int bodyBytes, long millis) {
        heard.append(operation).append(attempt).append(status).append(bodyBytes).append('\n');
    }

    @Override
    public void attemptFailed(String operation, int attempt, ConnectorException failure, long millis) {
        heard.append(operation).append(attempt).append(allOf(failure)).append('\n');
    }

    @Override
    public void retryScheduled(String operation, int attempt, ConnectorException cause, long pauseMillis) {
        heard.append(operation).append(attempt).append(allOf(cause)).append('\n');
    }

    /** An exception as a log would have it, with its causes and its own toString. */
    static String allOf(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.append(failure.toString()).toString();
    }
}
