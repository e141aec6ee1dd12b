package dev.connectorkit.sample.lifx;

import java.util.ArrayList;
import java.util.List;

/** Reads the answer to a change: {@code {"results":[{"id":…,"label":…,"status":…}]}}. */
final class ResultsReader implements LifxJson.Answer<List<LifxResult>> {

    @Override
    public List<LifxResult> read(LifxJson json) {
        var results = new ArrayList<LifxResult>();
        json.beginObject("the answer");
        for (var member = json.nextMember(); member != null; member = json.nextMember()) {
            if (member.equals("results")) {
                results(json, results);
            } else {
                json.skip();
            }
        }
        return List.copyOf(results);
    }

    private static void results(LifxJson json, List<LifxResult> results) {
        json.beginArray("results");
        while (json.nextElement()) {
            results.add(result(json));
        }
    }

    private static LifxResult result(LifxJson json) {
        String id = null;
        String status = null;
        json.beginObject("a result");
        for (var member = json.nextMember(); member != null; member = json.nextMember()) {
            switch (member) {
                case "id" -> id = json.string("results.id");
                case "status" -> status = json.string("results.status");
                default -> json.skip();
            }
        }
        if (id == null || status == null) {
            throw LifxJson.malformed("a result must have \"id\" and \"status\"");
        }
        return new LifxResult(id, status);
    }
}
