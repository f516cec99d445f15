package cn.gongbang.testkit.generate;

import cn.gongbang.testkit.oracle.Fraction;
import cn.gongbang.testkit.oracle.SurveyOracle;
import cn.gongbang.testkit.oracle.Verdict;
import cn.gongbang.testkit.survey.Json;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An application in the making; its figures can be set so that the family comes out exactly where it should. */
final class Family {
    static final String HOLDER = "HOLDER";
    static final String WAGE = "WAGE";

    private final ObjectNode application;
    private final LocalDate appliedOn;
    private final Townspeople townspeople;
    private final JsonNode policy;
    private final String surname;

    Family(ObjectNode application, LocalDate appliedOn, Townspeople townspeople, JsonNode policy) {
        this.application = application;
        this.appliedOn = appliedOn;
        this.townspeople = townspeople;
        this.policy = policy;
        this.surname = townspeople.surname();
        application.putArray("people");
        application.putArray("incomes");
        application.putArray("expenses");
        application.putNull("accident");
    }

    ObjectNode application() {
        return application;
    }

    LocalDate appliedOn() {
        return appliedOn;
    }

    String union() {
        return Json.required(application, "union");
    }

    Family in(String union) {
        application.put("union", union);
        return this;
    }

    Family through(String channel) {
        application.put("channel", channel);
        return this;
    }

    ObjectNode person(String relation, LocalDate bornOn, boolean male, String employment) {
        return personOf(townspeople.id(bornOn, male), relation, employment);
    }

    /** The same person as in another application when the id is. */
    ObjectNode personOf(String residentId, String relation, String employment) {
        boolean ofTheName = !relation.equals("SPOUSE") && !relation.equals("OTHER");
        return people().addObject()
                .put("residentId", residentId)
                .put("name", (ofTheName ? surname : townspeople.surname()) + townspeople.given())
                .put("relation", relation)
                .put("health", "GOOD")
                .put("employment", employment)
                .put("ableToWork", true);
    }

    ArrayNode people() {
        return (ArrayNode) application.path("people");
    }

    ObjectNode personAt(int place) {
        return (ObjectNode) people().path(place);
    }

    String idOf(int place) {
        return Json.required(personAt(place), "residentId");
    }

    Family income(String person, String kind, Fraction amount) {
        return line("incomes", person, kind, amount);
    }

    Family expense(String person, String kind, Fraction amount) {
        return line("expenses", person, kind, amount);
    }

    private Family line(String list, String person, String kind, Fraction amount) {
        ((ArrayNode) application.path(list))
                .addObject()
                .put("person", person)
                .put("kind", kind)
                .put("amount", amount.shown(2));
        return this;
    }

    Family accident(LocalDate on, String kind, Fraction uninsuredLoss) {
        application
                .putObject("accident")
                .put("on", on.toString())
                .put("kind", kind)
                .put("uninsuredLoss", uninsuredLoss.shown(2));
        return this;
    }

    Verdict verdict() {
        return SurveyOracle.judge(application, appliedOn, policy);
    }

    /**
     * Gives the holder, who has none yet, the wage that makes a month's net income per head exactly this; what the
     * others bring in beyond it goes to a hospital.
     */
    Family earning(Fraction perCapita) {
        return earning(perCapita, Fraction.ZERO);
    }

    /** The same with so much more in the year. */
    Family earning(Fraction perCapita, Fraction more) {
        Verdict without = verdict();
        Fraction wage = perCapita
                .times(12L * without.counted().size())
                .plus(without.expense())
                .minus(without.income());
        if (!wage.positive()) {
            Fraction least = Fraction.of(6_000);
            expense(HOLDER, "MEDICAL_SELF_PAY", least.minus(wage));
            wage = least;
        }
        return income(HOLDER, WAGE, wage.plus(more));
    }
}
