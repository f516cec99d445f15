package cn.gongbang.cases.state;

import cn.gongbang.cases.events.OfficiallyReassessed;
import cn.gongbang.cases.events.PersonDied;
import cn.gongbang.cases.events.WorkerRetired;
import cn.gongbang.cases.household.Person;
import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.contracts.codes.Employment;
import cn.gongbang.contracts.codes.ReviewDue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** R-DYN-1, 3, 5, 6; R-ELIG-6, 7: what has to be looked at in a case on file. */
public record Dues(CaseState state) {

    /** What is due, longest first; the passing of time counts once its fact is recorded. */
    public List<Due> now() {
        List<Due> due = new ArrayList<>();
        holderNeeded().ifPresent(due::add);
        if (onFile()) {
            coming().stream()
                    .filter(soon -> state.upkeep().fellDue(soon.kind(), soon.on()))
                    .forEach(due::add);
            lateSync().ifPresent(due::add);
            retiredHolder().ifPresent(due::add);
            exclusion().ifPresent(due::add);
        }
        due.sort(Comparator.comparing(Due::on).thenComparing(Due::kind));
        return List.copyOf(due);
    }

    /** What falls due on a date by the passing of time and is not recorded yet, soonest first. */
    public List<Due> ahead() {
        return Stream.concat(coming().stream(), retention().stream())
                .filter(soon -> !state.upkeep().fellDue(soon.kind(), soon.on()))
                .sorted(Comparator.comparing(Due::on).thenComparing(Due::kind))
                .toList();
    }

    private List<Due> coming() {
        List<Due> coming = new ArrayList<>();
        if (onFile()) {
            state.upkeep().reviewOn().ifPresent(on -> coming.add(new Due(ReviewDue.YEARLY_REVIEW, on)));
            state.timeline()
                    .exitObservation()
                    .ifPresent(running -> coming.add(new Due(ReviewDue.EXIT_DECISION, running.notBefore())));
        }
        return coming;
    }

    /** R-PII-2: unless the data was ordered to be erased already. */
    private Optional<Due> retention() {
        return state.privacy().ordered().household()
                ? Optional.empty()
                : Retention.endOf(state).map(end -> new Due(ReviewDue.RETENTION_OVER, end));
    }

    private Optional<Due> holderNeeded() {
        boolean missing =
                state.lifecycle().claims() && state.household().holder().isEmpty();
        LocalDate since = last(point -> point.change() instanceof PersonDied)
                .map(Point::effectiveOn)
                .orElse(state.opening().effectiveOn());
        return missing ? Optional.of(new Due(ReviewDue.HOLDER_NEEDED, since)) : Optional.empty();
    }

    /** Until the district has looked at the case again. */
    private Optional<Due> lateSync() {
        return unseen().stream()
                .flatMap(point -> LateSync.dueOn(point, state.upkeep().terms()).stream())
                .min(Comparator.naturalOrder())
                .map(on -> new Due(ReviewDue.LATE_SYNC, on));
    }

    private Optional<Due> retiredHolder() {
        String holder = state.household()
                .holder()
                .filter(person -> person.employment() == Employment.RETIRED)
                .map(Person::memberId)
                .orElse("");
        return unseen().stream()
                .filter(point -> point.change() instanceof WorkerRetired retired
                        && retired.memberId().equals(holder))
                .map(point -> new Due(ReviewDue.RETIRED_HOLDER, point.effectiveOn()))
                .findFirst();
    }

    private Optional<Due> exclusion() {
        return state.exclusions().pending().stream()
                .map(finding ->
                        new Due(ReviewDue.EXCLUSION_FOUND, finding.found().effectiveOn()))
                .findFirst();
    }

    /** The changes recorded since the district last looked at the case. */
    private List<Point> unseen() {
        long seen = last(point -> point.change() instanceof OfficiallyReassessed)
                .map(Point::sequence)
                .orElse(-1L);
        return state.timeline().points().stream()
                .filter(point -> point.sequence() > seen)
                .toList();
    }

    private Optional<Point> last(Predicate<Point> wanted) {
        return state.timeline().points().stream().filter(wanted).max(Comparator.comparing(Point::sequence));
    }

    private boolean onFile() {
        return state.lifecycle().status() == CaseStatus.RECOGNIZED;
    }

    /** The first date on which something falls due by itself. */
    public Optional<LocalDate> next() {
        return ahead().stream().map(Due::on).findFirst();
    }
}
