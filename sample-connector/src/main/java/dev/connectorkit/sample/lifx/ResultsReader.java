package dev.connectorkit.sample.lifx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads the answer to a change: {@code {"results":[{"id":…,"label":…,"status":…}]}}. */
final class ResultsReader {

    private ResultsReader() {}

    static List<LifxResult> read(InputStream body) throws IOException {
        return LifxJson.read(body, json -> {
            var results = new ArrayList<LifxResult>();
            json.eachMember("the answer", member -> {
                if (member.equals("results")) {
                    json.eachElement("results", () -> results.add(result(json)));
                } else {
                    json.skip();
                }
            });
            return List.copyOf(results);
        });
    }

    private static LifxResult result(LifxJson json) throws IOException {
        var idAndStatus = new String[2];
        json.eachMember("a result", member -> {
            switch (member) {
                case "id" -> idAndStatus[0] = json.string("results.id");
                case "status" -> idAndStatus[1] = json.string("results.status");
                default -> json.skip();
            }
        });
        if (idAndStatus[0] == null || idAndStatus[1] == null) {
            throw LifxJson.malformed("a result must have \"id\" and \"status\"");
        }
        return new LifxResult(idAndStatus[0], idAndStatus[1]);
    }
}
