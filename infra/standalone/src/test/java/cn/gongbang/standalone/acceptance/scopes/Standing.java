package cn.gongbang.standalone.acceptance.scopes;

import cn.gongbang.testkit.client.Call;
import cn.gongbang.testkit.client.GongbangClient;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** How far everything is that a write could change: versions of cases, reviews and dossiers, how many there are. */
record Standing(Map<String, String> versions) {

    static Standing of(GongbangClient client, Collection<Family> families) {
        Map<String, String> versions = new TreeMap<>();
        for (Family family : families) {
            for (String resource : new String[] {"/api/cases/", "/api/reviews/", "/api/dossiers/"}) {
                String path = resource + family.caseId();
                versions.put(path, version(client, path));
            }
        }
        versions.put("cases", String.valueOf(client.countCases("auditor", "2023")));
        versions.put("unions", version(client, "/api/unions/history"));
        versions.put("policies", version(client, "/api/policies/jianghai"));
        versions.put("campaigns", version(client, "/api/campaigns/2023"));
        versions.put("ledger", version(client, "/api/reports/ledger?campaign=2023&week=2023-W06"));
        versions.put("clock", client.send(Call.get("admin", "/dev/clock")).body());
        return new Standing(versions);
    }

    private static String version(GongbangClient client, String path) {
        var answer = client.get("auditor", path);
        return answer.has("version") ? answer.path("version").toString() : String.valueOf(answer.hashCode());
    }
}
