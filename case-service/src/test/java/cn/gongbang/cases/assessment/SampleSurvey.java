package cn.gongbang.cases.assessment;

import cn.gongbang.cases.household.Accident;
import cn.gongbang.cases.household.ExpenseLine;
import cn.gongbang.cases.household.Household;
import cn.gongbang.cases.household.IncomeLine;
import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.policy.Policy;
import cn.gongbang.cases.policy.PolicyVersion;
import cn.gongbang.contracts.codes.Employment;
import cn.gongbang.contracts.codes.ExpenseKind;
import cn.gongbang.contracts.codes.IncomeKind;
import cn.gongbang.contracts.codes.Relation;
import cn.gongbang.contracts.codes.Studying;
import cn.gongbang.contracts.money.Money;
import cn.gongbang.contracts.people.ResidentId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample survey's applications as households, and what must come out. */
final class SampleSurvey {
    private static final Path FOLDER = Path.of("..", "infra", "testkit", "src", "main", "resources", "survey-2023");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @param appliedOn the date to assess on */
    record Application(String key, Household household, LocalDate appliedOn) {}

    private SampleSurvey() {}

    static PolicyVersion policy() {
        return new PolicyVersion(1, JSON.readValue(text("policy.json"), Policy.class));
    }

    static List<Application> applications() {
        return text("applications.jsonl")
                .lines()
                .map(JSON::readTree)
                .map(SampleSurvey::application)
                .toList();
    }

    /** The expected assessments by key; applications that are refused have none. */
    static Map<String, JsonNode> expectedAssessments() {
        JsonNode outcomes = JSON.readTree(text("expected/outcomes.json"));
        return StreamSupport.stream(outcomes.spliterator(), false)
                .filter(outcome -> outcome.path("assessment").isObject())
                .collect(Collectors.toMap(
                        outcome -> outcome.get("key").stringValue(), outcome -> outcome.get("assessment")));
    }

    private static Application application(JsonNode line) {
        JsonNode written = line.get("application");
        List<Person> people = new ArrayList<>();
        for (JsonNode person : written.get("people")) {
            people.add(person("m" + (people.size() + 1), person));
        }
        List<IncomeLine> incomes = new ArrayList<>();
        for (JsonNode income : written.get("incomes")) {
            incomes.add(new IncomeLine(
                    memberOf(income, people), code(IncomeKind.class, income, "kind"), money(income, "amount")));
        }
        List<ExpenseLine> expenses = new ArrayList<>();
        for (JsonNode expense : written.get("expenses")) {
            expenses.add(new ExpenseLine(
                    memberOf(expense, people), code(ExpenseKind.class, expense, "kind"), money(expense, "amount")));
        }
        return new Application(
                line.get("key").stringValue(),
                new Household(people, incomes, expenses, accident(written.path("accident"))),
                OffsetDateTime.parse(line.get("journey").get(0).get("at").stringValue())
                        .toLocalDate());
    }

    private static Person person(String memberId, JsonNode person) {
        JsonNode since = person.path("livesTogetherSince");
        return new Person(
                memberId,
                ResidentId.of(person.get("residentId").stringValue()),
                person.get("name").stringValue(),
                code(Relation.class, person, "relation"),
                null,
                optionalCode(Employment.class, person, "employment"),
                optionalCode(Studying.class, person, "studying"),
                person.path("ableToWork").booleanValue(true),
                since.isString() ? LocalDate.parse(since.stringValue()) : null,
                person.path("noIncomeEvidenced").booleanValue(false),
                null);
    }

    private static @Nullable Accident accident(JsonNode accident) {
        return accident.isObject()
                ? new Accident(
                        LocalDate.parse(accident.get("on").stringValue()),
                        accident.get("kind").stringValue(),
                        money(accident, "uninsuredLoss"))
                : null;
    }

    private static String memberOf(JsonNode line, List<Person> people) {
        String written = line.get("person").stringValue();
        if (written.equals("HOLDER")) {
            return people.getFirst().memberId();
        }
        ResidentId id = ResidentId.of(written);
        return people.stream()
                .filter(person -> person.residentId().equals(id))
                .findFirst()
                .orElseThrow()
                .memberId();
    }

    private static Money money(JsonNode line, String field) {
        return Money.of(line.get(field).stringValue());
    }

    private static <E extends Enum<E>> E code(Class<E> codes, JsonNode object, String field) {
        return Enum.valueOf(codes, object.get(field).stringValue());
    }

    private static <E extends Enum<E>> @Nullable E optionalCode(Class<E> codes, JsonNode object, String field) {
        return object.path(field).isString() ? code(codes, object, field) : null;
    }

    private static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
