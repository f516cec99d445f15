package cn.gongbang.cases.assessment;

import cn.gongbang.cases.household.Person;
import cn.gongbang.contracts.codes.Relation;
import cn.gongbang.contracts.codes.Studying;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * R-ELIG-8: who belongs to the family: holder and spouse; children under age, in education up to bachelor level or unable
 * to work; other relatives who have lived together long enough. Lines of others do not count.
 *
 * @param people the counted people, holder first
 */
record CountedPeople(List<Person> people, List<TraceLine> trace) {
    private static final int ADULT = 18;
    private static final Set<Studying> EDUCATION_OF_ADULTS =
            EnumSet.of(Studying.SENIOR_HIGH, Studying.VOCATIONAL, Studying.UNIVERSITY);

    private record Verdict(boolean counted, TraceLine line) {}

    static CountedPeople of(List<Person> everybody, int cohabitationYears, LocalDate on) {
        List<Person> counted = new ArrayList<>();
        List<TraceLine> trace = new ArrayList<>();
        for (Person person : everybody) {
            Verdict verdict = verdict(person, cohabitationYears, on);
            trace.add(verdict.line().about(person.memberId()).ofKind(person.relation()));
            if (verdict.counted()) {
                counted.add(person);
            }
        }
        trace.add(TraceLine.of(TraceCode.DIVISOR).with("people", counted.size()));
        counted.sort(Comparator.comparing(person -> person.relation() != Relation.HOLDER));
        return new CountedPeople(List.copyOf(counted), List.copyOf(trace));
    }

    boolean include(String memberId) {
        return people.stream().anyMatch(person -> person.memberId().equals(memberId));
    }

    List<String> memberIds() {
        return people.stream().map(Person::memberId).toList();
    }

    private static Verdict verdict(Person person, int cohabitationYears, LocalDate on) {
        return switch (person.relation()) {
            case HOLDER -> new Verdict(true, TraceLine.of(TraceCode.PERSON_HOLDER));
            case SPOUSE -> new Verdict(true, TraceLine.of(TraceCode.PERSON_SPOUSE));
            case SON, DAUGHTER -> child(person, on);
            case FATHER, MOTHER, OTHER -> relative(person, CalendarYears.before(on, cohabitationYears));
        };
    }

    private static Verdict child(Person child, LocalDate on) {
        int age = CalendarYears.age(child.residentId().birthDate(), on);
        Studying studying = child.studying();
        if (age < ADULT) {
            return new Verdict(true, TraceLine.of(TraceCode.PERSON_MINOR).with("age", age));
        }
        if (studying != null && EDUCATION_OF_ADULTS.contains(studying)) {
            return new Verdict(true, TraceLine.of(TraceCode.PERSON_STUDENT).with("studying", studying));
        }
        if (!child.ableToWork()) {
            return new Verdict(true, TraceLine.of(TraceCode.PERSON_UNABLE_TO_WORK));
        }
        return new Verdict(false, TraceLine.of(TraceCode.PERSON_ADULT_CHILD).with("age", age));
    }

    private static Verdict relative(Person relative, LocalDate latest) {
        LocalDate since = relative.livesTogetherSince();
        if (since == null) {
            return new Verdict(false, TraceLine.of(TraceCode.PERSON_NOT_COHABITING));
        }
        boolean longEnough = !since.isAfter(latest);
        TraceCode code = longEnough ? TraceCode.PERSON_COHABITING : TraceCode.PERSON_COHABITING_TOO_SHORT;
        return new Verdict(longEnough, TraceLine.of(code).with("since", since).with("latest", latest));
    }
}
