package cn.gongbang.testkit.play;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/**
 * What has been acknowledged so far, by survey key, and the case after each change, by the change's number. Holds all
 * that a new player needs to go on.
 */
public record PlayLog(Map<String, CaseProgress> cases, Map<Integer, JsonNode> afterChange) {

    public static PlayLog empty() {
        return new PlayLog(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    public CaseProgress of(String key) {
        return cases.getOrDefault(key, CaseProgress.NOT_BEGUN);
    }

    void note(String key, CaseProgress progress) {
        cases.put(key, progress);
    }

    public long refusals() {
        return cases.values().stream().filter(each -> each.refusal() != null).count();
    }
}
