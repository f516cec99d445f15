package cn.gongbang.testkit.uninvited;

import cn.gongbang.testkit.client.Actor;
import cn.gongbang.testkit.client.Call;
import cn.gongbang.testkit.survey.ResidentIds;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** One bad request; {@code pointer} is the field the answer must name, null when its code has to say enough. */
record BadInput(String name, Call call, @Nullable String pointer) {
    private static final String APP = "app";

    /** Bad applications, each a good one with one thing wrong. */
    static List<BadInput> applications(Supplier<ObjectNode> good) {
        return List.of(
                notJson("not JSON", "{\"campaign\": \"2023\", "),
                notJson("empty body", ""),
                notJson("an array", "[]"),
                spoilt(good, "people is text", "/people", json -> json.put("people", "nobody")),
                spoilt(good, "no people", "/people", json -> json.putArray("people")),
                spoilt(good, "truth is text", "/people/0/ableToWork", json -> person(json, 0)
                        .put("ableToWork", "maybe")),
                spoilt(good, "money is an object", "/incomes/0/amount", json -> line(json)
                        .putObject("amount")),
                spoilt(good, "unknown kind", "/incomes/0/kind", json -> line(json)
                        .put("kind", "LOTTERY")),
                spoilt(good, "unknown union", "/union", json -> json.put("union", "jianghai.nowhere.u99")),
                spoilt(good, "unknown campaign", "/campaign", json -> json.put("campaign", "1899")),
                spoilt(good, "impossible date", "/people/1/livesTogetherSince", json -> person(json, 1)
                        .put("livesTogetherSince", "2023-02-30")),
                spoilt(good, "impossible accident date", "/accident/on", json -> json.putObject("accident")
                        .put("on", "2023-02-30")
                        .put("kind", "FLOOD")
                        .put("uninsuredLoss", "1.00")),
                spoilt(good, "bad check digit", "/people/0/residentId", json -> person(json, 0)
                        .put("residentId", "440704198503120016")),
                spoilt(good, "impossible birth date", "/people/0/residentId", json -> person(json, 0)
                        .put("residentId", ResidentIds.complete("44070419850230001"))),
                spoilt(good, "negative money", "/incomes/0/amount", json -> line(json)
                        .put("amount", "-1.00")),
                spoilt(good, "40-digit money", "/incomes/0/amount", json -> line(json)
                        .put("amount", "9".repeat(40) + ".00")),
                spoilt(good, "money in letters", "/expenses/0/amount", json -> ((ObjectNode)
                                json.path("expenses").path(0))
                        .put("amount", "一百")),
                spoilt(good, "emoji name", "/people/0/name", json -> person(json, 0)
                        .put("name", "周😀")),
                spoilt(good, "1 MB name", "/people/0/name", json -> person(json, 0)
                        .put("name", "周".repeat(350_000))));
    }

    private static BadInput notJson(String name, String body) {
        return new BadInput(name, Call.text("POST", Actor.of(APP), "/api/cases", body), null);
    }

    private static BadInput spoilt(
            Supplier<ObjectNode> good, String name, String pointer, Consumer<ObjectNode> spoiling) {
        ObjectNode application = good.get();
        spoiling.accept(application);
        return new BadInput(name, Call.json("POST", Actor.of(APP), "/api/cases", application), pointer);
    }

    private static ObjectNode person(ObjectNode application, int place) {
        return (ObjectNode) application.path("people").path(place);
    }

    private static ObjectNode line(ObjectNode application) {
        return (ObjectNode) application.path("incomes").path(0);
    }
}
