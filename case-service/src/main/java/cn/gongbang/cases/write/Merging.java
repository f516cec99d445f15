package cn.gongbang.cases.write;

import cn.gongbang.cases.events.CaseClosed;
import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.HouseholdMerged;
import cn.gongbang.cases.household.Household;
import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.contracts.codes.ClosingReason;
import cn.gongbang.contracts.codes.Relation;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * R-DYN-8 并户: what happens to the two cases, in one unit of work.
 *
 * @param closing facts of the case that closes
 * @param going facts of the case that goes on
 */
record Merging(List<CaseEvent> closing, List<CaseEvent> going) {

    static Merging decide(MergeCases wish, CaseState leaving, CaseState staying, Knowledge knowledge, Stamp now) {
        for (CaseState state : List.of(leaving, staying)) {
            ChangeRules.requireRecognized(state);
            ChangeRules.requirePossibleDate(state, wish.effectiveOn(), now);
        }
        if (!leaving.exclusions().open().isEmpty()) {
            throw Refusal.conflict("R-ELIG-6", "cases.findingsOpen");
        }
        HouseholdMerged merged = joined(wish, leaving, staying, now);
        CaseClosed closed = new CaseClosed(wish.effectiveOn(), ClosingReason.MERGED, wish.into(), null, now);
        return new Merging(List.of(closed), Consequences.of(merged, staying, knowledge));
    }

    /** Who is in both cases stays as the other case knows them, lines included. */
    private static HouseholdMerged joined(MergeCases wish, CaseState leaving, CaseState staying, Stamp now) {
        LocalDate on = wish.effectiveOn();
        Household there = staying.timeline().householdOn(on);
        Household here = leaving.timeline().householdOn(on);
        requireKnown(wish, here);
        Map<String, String> ids = new HashMap<>();
        List<Person> joining = new ArrayList<>();
        for (Person person : here.people()) {
            if (there.includes(person.residentId())) {
                continue;
            }
            String id = staying.roster().nextId(joining.size());
            ids.put(person.memberId(), id);
            joining.add(person.withMemberId(id).withRelation(relation(person, wish)));
        }
        requireOneSpouse(there, joining);
        Household renamed = here.renamed(ids);
        return new HouseholdMerged(
                on, wish.caseId(), joining, renamed.incomes(), renamed.expenses(), here.accident(), now);
    }

    private static Relation relation(Person person, MergeCases wish) {
        Relation told = wish.relations().get(person.memberId());
        if (told != null) {
            return told;
        }
        return switch (person.relation()) {
            case HOLDER -> Relation.SPOUSE;
            case SON, DAUGHTER -> person.relation();
            case SPOUSE, FATHER, MOTHER, OTHER -> Relation.OTHER;
        };
    }

    private static void requireKnown(MergeCases wish, Household here) {
        wish.relations().forEach((member, relation) -> {
            String pointer = "/relations/" + member;
            if (here.member(member).isEmpty()) {
                throw Refusal.invalid(pointer, "R-DYN-1", "cases.unknownPerson");
            }
            if (relation == Relation.HOLDER) {
                throw Refusal.invalid(pointer, "R-DYN-8", "cases.oneHolder");
            }
        });
    }

    private static void requireOneSpouse(Household there, List<Person> joining) {
        long spouses = there.spouses()
                + joining.stream()
                        .filter(person -> person.relation() == Relation.SPOUSE)
                        .count();
        if (spouses > 1) {
            throw Refusal.invalid("/relations", "R-DYN-8", "cases.oneSpouse");
        }
    }
}
