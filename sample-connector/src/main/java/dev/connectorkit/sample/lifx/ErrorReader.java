package dev.connectorkit.sample.lifx;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads what LIFX says of a failure: {@code {"error":"…"}}. Proxies on the way answer with HTML instead. */
final class ErrorReader {

    private static final int MAX_LENGTH = 200;

    private ErrorReader() {}

    /** Gives the text, shortened, or nothing where there is none to be had: the status says enough. */
    static String read(@Nullable InputStream body) {
        if (body == null) {
            return "";
        }
        try (body) {
            return LifxJson.read(body, ErrorReader::error);
        } catch (IOException | LifxException unreadable) {
            return "";
        }
    }

    private static String error(LifxJson json) throws IOException {
        var error = new StringBuilder();
        json.eachMember("an error", member -> {
            if (member.equals("error") && json.isString()) {
                error.append(json.string("error"));
            } else {
                json.skip();
            }
        });
        return error.length() > MAX_LENGTH ? error.substring(0, MAX_LENGTH) + "…" : error.toString();
    }
}
