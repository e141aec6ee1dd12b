package dev.connectorkit.sample.lifx;

import org.jspecify.annotations.Nullable;

/** Reads of {@code GET /v1/lights/all} where the lights are: the least of their locations' ids, or null without lights. */
final class HomeReader implements LifxJson.Answer<@Nullable String> {

    @Override
    public @Nullable String read(LifxJson json) {
        String least = null;
        json.beginArray("the list of lights");
        while (json.nextElement()) {
            var location = locationOfLight(json);
            if (location != null && (least == null || location.compareTo(least) < 0)) {
                least = location;
            }
        }
        return least;
    }

    private static @Nullable String locationOfLight(LifxJson json) {
        String location = null;
        json.beginObject("a light");
        for (var member = json.nextMember(); member != null; member = json.nextMember()) {
            if (member.equals("location")) {
                location = id(json);
            } else {
                json.skip();
            }
        }
        return location;
    }

    private static @Nullable String id(LifxJson json) {
        String id = null;
        json.beginObject("location");
        for (var member = json.nextMember(); member != null; member = json.nextMember()) {
            if (member.equals("id")) {
                id = json.string("location.id");
            } else {
                json.skip();
            }
        }
        return id;
    }
}
