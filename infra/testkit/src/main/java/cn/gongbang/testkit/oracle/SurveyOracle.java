package cn.gongbang.testkit.oracle;

import cn.gongbang.testkit.compare.LedgerCalendar;
import cn.gongbang.testkit.play.Act;
import cn.gongbang.testkit.play.Timeline;
import cn.gongbang.testkit.survey.Change;
import cn.gongbang.testkit.survey.ChangeKind;
import cn.gongbang.testkit.survey.Expected;
import cn.gongbang.testkit.survey.JourneyStep;
import cn.gongbang.testkit.survey.Json;
import cn.gongbang.testkit.survey.Survey;
import cn.gongbang.testkit.survey.SurveyCase;
import cn.gongbang.testkit.survey.Union;
import cn.gongbang.testkit.survey.WorkDays;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Tells what must come out of a survey by going through it once, in order of time. */
public final class SurveyOracle {
    private final Survey survey;
    private final Rules rules;
    private final WorkDays days = WorkDays.published();
    private final WeeklyCounts ledger;
    private final Map<String, Told> cases = new LinkedHashMap<>();
    private final Map<Integer, JsonNode> afterChange = new LinkedHashMap<>();
    private final Map<String, JsonNode> outcomes = new LinkedHashMap<>();

    private SurveyOracle(Survey survey) {
        this.survey = survey;
        this.rules = new Rules(survey.policy());
        this.ledger = new WeeklyCounts(LedgerCalendar.of(survey));
    }

    /**
     * What must come out of the survey; what the survey itself expects is not looked at.
     *
     * @throws IllegalArgumentException when a step or a change is one the rules refuse, other than a duplicate
     */
    public static Expected expect(Survey survey) {
        return new SurveyOracle(survey).tell();
    }

    /** The first assessment of an application. */
    public static Verdict judge(JsonNode application, LocalDate appliedOn, JsonNode policy) {
        return CaseNow.after(application, appliedOn, List.of(), new Rules(policy))
                .verdict();
    }

    private Expected tell() {
        for (Act act : Timeline.of(survey).acts()) {
            switch (act) {
                case Act.Taken taken -> step(taken);
                case Act.Changed changed -> change(changed.change());
            }
        }
        cases.forEach((key, told) -> outcomes.putIfAbsent(key, told.outcome()));
        return new Expected(
                survey.cases().stream()
                        .map(each -> Objects.requireNonNull(outcomes.get(each.key())))
                        .toList(),
                survey.changes().stream()
                        .map(change -> Objects.requireNonNull(afterChange.get(change.number())))
                        .toList(),
                ledger.json());
    }

    private void step(Act.Taken act) {
        JourneyStep step = act.step();
        switch (step.step()) {
            case APPLY -> apply(act.of(), step);
            case VISIT -> {
                told(act).status = "IN_REVIEW";
                count(act, "visited");
            }
            case DELIBERATE -> {
                if (step.outcomeIs("PASSED")) {
                    count(act, "deliberationPassed");
                } else {
                    told(act).ends("REJECTED", "DELIBERATION");
                }
            }
            case POST_NOTICE -> {
                told(act).noticeEndsOn = days.after(dateOf(act), rules.noticeDays());
                count(act, "noticePosted");
            }
            case OBJECT -> {
                told(act).objected = true;
                count(act, "objections");
            }
            case RESOLVE_OBJECTION -> resolve(act);
            case CLOSE_NOTICE -> close(act);
            case SUBDISTRICT_REVIEW -> {
                demand(step.outcomeIs("PASSED") && !isDirect(told(act)), act);
                count(act, "submitted");
            }
            case CROSS_CHECK -> demand(told(act).status.equals("IN_REVIEW"), act);
            case DISTRICT_DECISION -> decide(act);
        }
    }

    /** R-DUP: a counted person of an open case is not counted a second time. */
    private void apply(SurveyCase each, JourneyStep step) {
        Told told = new Told(each, CaseNow.after(each.application(), appliedOn(each, survey), List.of(), rules));
        for (String person : told.now.verdict().counted()) {
            Optional<Told> other = claimant(person);
            if (other.isPresent()) {
                told.status = "DUPLICATE";
                told.duplicateOf = person;
                told.duplicateUnion = other.get().union;
                break;
            }
        }
        cases.put(each.key(), told);
        if (told.duplicateOf == null) {
            ledger.add(step.at(), told.union, "applied");
        }
    }

    private Optional<Told> claimant(String person) {
        return cases.values().stream()
                .filter(told ->
                        told.holdsClaims() && told.now.verdict().counted().contains(person))
                .findFirst();
    }

    private void resolve(Act.Taken act) {
        told(act).objected = false;
        if (act.step().outcomeIs("UPHELD")) {
            told(act).ends("SENT_BACK", "PUBLIC_NOTICE");
            count(act, "sentBack");
        }
    }

    /** R-FLOW-4: from the day after the end, with no objection unresolved. */
    private void close(Act.Taken act) {
        LocalDate endsOn = told(act).noticeEndsOn;
        demand(endsOn != null && dateOf(act).isAfter(endsOn) && !told(act).objected, act);
        count(act, "noticeEnded");
        if (isDirect(told(act))) {
            count(act, "submitted");
        }
    }

    private void decide(Act.Taken act) {
        Told told = told(act);
        if (act.step().outcomeIs("APPROVED")) {
            demand(told.now.verdict().inHardship(), act);
            told.ends("RECOGNIZED", null);
            count(act, "newlyRecognized", told.now.verdict().category().toLowerCase(Locale.ROOT));
        } else {
            told.ends("REJECTED", "DISTRICT_DECISION");
        }
    }

    private void change(Change change) {
        Told told = Objects.requireNonNull(cases.get(change.key()));
        outcomes.putIfAbsent(change.key(), told.outcome());
        demand(told.holdsClaims() && change.by().equals(told.union), change);
        told.changes.add(change);
        CaseNow before = told.now;
        told.now = CaseNow.after(told.of.application(), appliedOn(told.of, survey), told.changes, rules);
        told.status = told.now.status();
        told.now.verdict().counted().stream()
                .filter(person -> !before.verdict().counted().contains(person))
                .forEach(person ->
                        demand(claimant(person).filter(other -> other != told).isEmpty(), change));
        count(change, told);
        if (change.kind() == ChangeKind.LEFT_JOB) {
            told.union = Json.required(change.given(), "receivingUnion");
        }
        afterChange.put(change.number(), told.after(change, rules));
    }

    private void count(Change change, Told told) {
        switch (change.kind()) {
            case LEFT_JOB -> ledger.add(change.at(), told.union, "leftJob");
            case MEMBER_DEATH, HOLDER_DEATH -> ledger.add(change.at(), told.union, "deceased");
            case EXIT -> ledger.add(change.at(), told.union, "exited");
            case INCOME, INCOME_ABOVE, MEMBER_BORN -> {}
        }
    }

    private void count(Act act, String... columns) {
        ledger.add(act.at(), told(act).union, columns);
    }

    private Told told(Act act) {
        return Objects.requireNonNull(cases.get(act.key()));
    }

    private boolean isDirect(Told told) {
        return survey.unions().get(told.union).kind() == Union.Kind.DIRECT;
    }

    private LocalDate dateOf(Act act) {
        return act.at().atZoneSameInstant(survey.zone()).toLocalDate();
    }

    private static LocalDate appliedOn(SurveyCase each, Survey survey) {
        return each.journey().getFirst().at().atZoneSameInstant(survey.zone()).toLocalDate();
    }

    private static void demand(boolean allowed, @Nullable Object what) {
        if (!allowed) {
            throw new IllegalArgumentException("the rules refuse " + what);
        }
    }
}
