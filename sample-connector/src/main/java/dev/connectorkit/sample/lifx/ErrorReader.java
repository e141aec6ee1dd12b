package dev.connectorkit.sample.lifx;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads what LIFX says of a failure: {@code {"error":"…"}}. Proxies on the way answer with HTML instead. */
final class ErrorReader implements LifxJson.Answer<String> {

    private static final int MAX_LENGTH = 200;

    /** Gives the text, shortened, or nothing where there is none to be had: the status says enough. */
    static String read(@Nullable InputStream body) {
        if (body == null) {
            return "";
        }
        try (body) {
            return LifxJson.read(body, new ErrorReader());
        } catch (IOException | LifxException unreadable) {
            return "";
        }
    }

    @Override
    public String read(LifxJson json) {
        var error = "";
        json.beginObject("an error");
        for (var member = json.nextMember(); member != null; member = json.nextMember()) {
            if (member.equals("error") && json.isString()) {
                error = json.string("error");
            } else {
                json.skip();
            }
        }
        return error.length() > MAX_LENGTH ? error.substring(0, MAX_LENGTH) + "…" : error;
    }
}
