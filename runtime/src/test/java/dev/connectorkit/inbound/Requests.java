package dev.connectorkit.inbound;

/** Requests as the service writes them, in JSON of our own making. Apostrophes stand for quotation marks. */
final class Requests {
    static final String OAUTH = json("{'token':'token-of-the-user','type':'OAuth2.0'}");
    static final String GENERAL =
            json("{'secretsManager':{'arn':'arn:aws:secretsmanager:eu-west-1:111122223333:secret:a',"
                    + "'versionId':'v1'},'type':'GeneralAuthorization'}");

    private Requests() {}

    static String json(String apostrophes) {
        return apostrophes.replace('\'', '"');
    }

    static String request(String auth, String operation, String members) {
        return json("{'header':{'auth':")
                + auth
                + json("},'payload':{'operationName':'" + operation
                        + "','operationVersion':'1.0','connectorId':'connector-1'" + members + "}}");
    }

    static String activate() {
        return request(OAUTH, "AWS.ActivateUser", "");
    }

    static String discover(String id, String ids) {
        return request(
                OAUTH, "AWS.DiscoverDevices", ",'deviceDiscoveryId':'" + id + "','connectorDeviceIdList':" + ids);
    }

    /** Commands for one device: the endpoints as the service writes them. */
    static String command(String trace, String endpoints) {
        return request(
                OAUTH,
                "AWS.SendCommand",
                ",'connectorDeviceId':'lamp-1','traceId':'" + trace + "','endpoints':" + endpoints);
    }

    /** One command for one cluster of endpoint 1. */
    static String one(String cluster, String command) {
        return command("trace-1", "[{'id':'1','clusters':[{'id':'" + cluster + "','commands':[" + command + "]}]}]");
    }
}
