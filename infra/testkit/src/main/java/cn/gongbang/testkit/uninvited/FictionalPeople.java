package cn.gongbang.testkit.uninvited;

import cn.gongbang.testkit.survey.Json;
import cn.gongbang.testkit.survey.ResidentIds;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Invents people with valid resident ids that no survey uses, and applications of them. */
final class FictionalPeople {
    private static final String AREA = "110105";

    private final Random random;
    private final Set<String> used = new HashSet<>();

    private FictionalPeople(Random random) {
        this.random = random;
    }

    /** Other people at every call. */
    static FictionalPeople unforeseen() {
        return new FictionalPeople(new SecureRandom());
    }

    static FictionalPeople seeded(long seed) {
        return new FictionalPeople(new Random(seed));
    }

    String bornIn(int fromYear, int untilYear) {
        while (true) {
            int year = fromYear + random.nextInt(untilYear - fromYear);
            LocalDate born = LocalDate.ofYearDay(year, 1 + random.nextInt(365));
            String id = ResidentIds.complete(
                    AREA + born.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(random.nextInt(1000)));
            if (used.add(id)) {
                return id;
            }
        }
    }

    /** A poor family of a holder, a spouse and a child at school. */
    ObjectNode application(String campaign, String union, String childId) {
        ObjectNode application = Json.object()
                .put("campaign", campaign)
                .put("union", union)
                .put("channel", "GRASSROOTS_UNION")
                .putNull("accident");
        application
                .putArray("people")
                .add(person(bornIn(1970, 1990), "周安", "HOLDER", "EMPLOYED"))
                .add(person(bornIn(1970, 1990), "林静", "SPOUSE", "EMPLOYED"))
                .add(person(childId, "周乐", "DAUGHTER", "NONE").put("studying", "PRIMARY"));
        application
                .putArray("incomes")
                .addObject()
                .put("person", "HOLDER")
                .put("kind", "WAGE")
                .put("amount", "24000.00");
        application
                .putArray("expenses")
                .addObject()
                .put("person", "HOLDER")
                .put("kind", "RENT")
                .put("amount", "3000.00");
        application.putObject("causes").put("primary", "OTHER").putArray("secondary");
        application.putObject("contact").put("mobile", "13800000000").put("address", "江海区五邑路1号");
        application.putObject("bank").put("bank", "中国工商银行").put("card", "6222020000000000000");
        return application;
    }

    private static ObjectNode person(String id, String name, String relation, String employment) {
        return Json.object()
                .put("residentId", id)
                .put("name", name)
                .put("relation", relation)
                .put("health", "GOOD")
                .put("employment", employment)
                .put("ableToWork", true);
    }
}
