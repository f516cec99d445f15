package cn.gongbang.testkit.oracle;

import cn.gongbang.testkit.survey.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Who lives together and the twelve months' figures; each change answers another household. */
record Household(
        List<Member> people,
        List<Entry> incomes,
        List<Entry> expenses,
        @Nullable Accident accident) {

    record Accident(LocalDate on, Fraction uninsuredLoss) {}

    static Household of(JsonNode application) {
        List<Member> people =
                application.path("people").values().stream().map(Member::of).toList();
        String holder = people.getFirst().id();
        JsonNode accident = application.path("accident");
        return new Household(
                people,
                Entry.read(application.path("incomes"), holder),
                Entry.read(application.path("expenses"), holder),
                accident.isObject()
                        ? new Accident(
                                LocalDate.parse(Json.required(accident, "on")),
                                Fraction.of(Json.required(accident, "uninsuredLoss")))
                        : null);
    }

    @Nullable
    String holder() {
        return people.stream()
                .filter(member -> "HOLDER".equals(member.relation()))
                .findFirst()
                .map(Member::id)
                .orElse(null);
    }

    Optional<Member> member(String id) {
        return people.stream().filter(member -> member.id().equals(id)).findFirst();
    }

    Household withFigures(JsonNode change) {
        return new Household(
                people,
                Entry.read(change.path("incomes"), holder()),
                Entry.read(change.path("expenses"), holder()),
                accident);
    }

    Household joinedBy(Member member) {
        return new Household(Stream.concat(people.stream(), Stream.of(member)).toList(), incomes, expenses, accident);
    }

    /** R-DYN-5: the person and the person's lines leave; {@code next}, when there is one, holds the case. */
    Household without(String id, @Nullable String next) {
        return new Household(
                people.stream()
                        .filter(member -> !member.id().equals(id))
                        .map(member -> member.id().equals(next) ? member.asHolder() : member)
                        .toList(),
                incomes.stream().filter(entry -> !entry.of(id)).toList(),
                expenses.stream().filter(entry -> !entry.of(id)).toList(),
                accident);
    }

    /** R-DYN-4: the holder is out of work and the lost wage no longer counts. */
    Household holderLeftJob() {
        String holder = String.valueOf(holder());
        return with(
                member -> member.id().equals(holder) ? member.withoutJob() : member,
                incomes.stream()
                        .filter(entry -> !entry.of(holder) || !entry.is("WAGE"))
                        .toList());
    }

    private Household with(UnaryOperator<Member> change, List<Entry> otherIncomes) {
        return new Household(people.stream().map(change).toList(), otherIncomes, expenses, accident);
    }
}
