package cn.gongbang.standalone.acceptance;

import cn.gongbang.testkit.client.Actor;
import cn.gongbang.testkit.client.GongbangClient;
import cn.gongbang.testkit.survey.Json;
import cn.gongbang.testkit.survey.ResidentIds;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Many fictional families of a worker with one child, applied for and recognized several at a time. */
final class RecognizedFamilies {
    static final String UNION = "jianghai.waihai.u01";
    private static final String STREET = "street.waihai";
    private static final OffsetDateTime NOTICED = OffsetDateTime.parse("2023-02-06T09:00:00+08:00");
    private static final OffsetDateTime NOTICE_ENDED = OffsetDateTime.parse("2023-02-16T09:00:00+08:00");
    private static final int AT_ONCE = 4;

    private final GongbangClient client;
    private final Filing filing;
    private int numbers;

    RecognizedFamilies(GongbangClient client) {
        this.client = client;
        this.filing = new Filing(client);
    }

    /** @param people the normalised ids of the holder and the child */
    record Family(String caseId, List<String> people) {}

    /** Moves the clock to 2023-02-16, where every one of them is on file. */
    List<Family> recognized(int count) throws Exception {
        List<ObjectNode> applications =
                IntStream.range(0, count).mapToObj(each -> application(UNION)).toList();
        client.moveClock(NOTICED);
        List<Family> families = sideBySide(applications.stream()
                .map(application -> (Callable<Family>) () -> noticed(application))
                .toList());
        client.moveClock(NOTICE_ENDED);
        sideBySide(families.stream()
                .map(family -> (Callable<Family>) () -> {
                    filing.closeAndApprove(UNION, STREET, family.caseId());
                    return family;
                })
                .toList());
        return families;
    }

    /** The application of the next family, with people nobody else has. */
    ObjectNode application(String union) {
        numbers++;
        ObjectNode application = filing.application("2023", union);
        ArrayNode people = (ArrayNode) application.path("people");
        ((ObjectNode) people.get(0)).put("residentId", id(LocalDate.of(1970, 1, 1)));
        people.addObject()
                .put("residentId", id(LocalDate.of(2015, 1, 1)))
                .put("name", "欧阳小𠮷")
                .put("relation", "DAUGHTER")
                .put("health", "GOOD")
                .put("employment", "NONE")
                .put("studying", "PRIMARY")
                .put("ableToWork", false);
        return application;
    }

    static List<String> people(ObjectNode application) {
        return application.path("people").values().stream()
                .map(person -> Json.required(person, "residentId"))
                .toList();
    }

    private String id(LocalDate firstBirthday) {
        String born = firstBirthday.plusDays(numbers).format(DateTimeFormatter.BASIC_ISO_DATE);
        return ResidentIds.complete("440704" + born + "772");
    }

    private Family noticed(ObjectNode application) {
        String id = client.apply(Actor.of(UNION), application).id();
        String day = NOTICED.toLocalDate().toString();
        filing.visit(UNION, id, day);
        filing.deliberate(UNION, id);
        filing.postNotice(UNION, id, day);
        return new Family(id, people(application));
    }

    private static <T> List<T> sideBySide(List<Callable<T>> acts) throws Exception {
        List<T> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<T> done : threads.invokeAll(acts)) {
                results.add(done.get());
            }
        }
        return results;
    }
}
