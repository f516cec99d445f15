package cn.gongbang.cases.read.history;

import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.read.AssessmentView;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.contracts.money.Money;
import cn.gongbang.contracts.personal.Redacted;
import cn.gongbang.platform.security.Caller;
import com.samskivert.mustache.Mustache;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the document of a history shows, in words only.
 *
 * @param text the fixed words of the document by their key
 */
record HistorySheet(
        Mustache.CustomContext text,
        String number,
        String status,
        String category,
        String holder,
        List<Line> head,
        List<Line> figures,
        List<Member> people,
        List<Happening> happenings,
        String exported,
        String records,
        String lastHash) {

    /** A word and what stands beside it. */
    record Line(String label, String value) {}

    record Member(
            String name,
            String relation,
            String sex,
            String residentId,
            String health,
            String employment,
            String studying,
            String counted) {
        @Override
        public String toString() {
            return Redacted.whole(this);
        }
    }

    /**
     * One event.
     *
     * @param opening whether everything in it is new
     * @param late how long after its effect it was recorded, if it was not at once
     * @param overtakes which changes recorded earlier it precedes, if it does
     * @param rederives which change was assessed anew, if one was, and what became of its assessment beside the changes
     */
    record Happening(
            Entry entry,
            boolean opening,
            String recorded,
            @Nullable String late,
            @Nullable String overtakes,
            @Nullable String rederives,
            List<Change> rederived) {

        boolean changed() {
            return !opening && !entry.changes().isEmpty();
        }

        boolean reassessed() {
            return !rederived.isEmpty();
        }
    }

    static HistorySheet of(Replay replay, CaseState now, Wording wording, Instant exportedAt, Caller reader) {
        Entries entries = new Entries(wording);
        List<Happening> happenings = new ArrayList<>();
        replay.forEach(step -> happenings.add(happening(entries.of(step), wording)));
        Set<String> counted = Set.copyOf(now.assessment().countedPeople());
        return new HistorySheet(
                key -> wording.text("document." + key),
                now.opening().number(),
                wording.code(now.status()),
                wording.code(now.assessment().category()),
                now.household().holder().map(wording::name).orElse(wording.text("document.noHolder")),
                head(now, wording),
                figures(AssessmentView.of(now.assessment()), wording),
                now.household().people().stream()
                        .map(person -> member(person, counted, wording))
                        .toList(),
                happenings,
                wording.text("document.exported", wording.instant(exportedAt), reader.name()),
                wording.text("document.records", String.valueOf(happenings.size())),
                happenings.getLast().entry().hash());
    }

    private static Happening happening(Entry entry, Wording wording) {
        Rederivation again = entry.rederives();
        return new Happening(
                entry,
                entry.sequence() == 0,
                wording.instant(entry.recordedAt()),
                entry.daysLate() == 0 ? null : wording.text("document.late", String.valueOf(entry.daysLate())),
                entry.overtakes().isEmpty()
                        ? null
                        : wording.text("document.overtakes", Lateness.told(entry.overtakes(), wording)),
                again == null
                        ? null
                        : wording.text(
                                "document.rederives",
                                String.valueOf(again.sequence()),
                                again.effectiveOn().toString()),
                again == null
                        ? List.of()
                        : again.changes().stream()
                                .filter(change -> !entry.changes().contains(change))
                                .toList());
    }

    private static List<Line> head(CaseState now, Wording wording) {
        return List.of(
                new Line(
                        wording.text("field.union"),
                        wording.union(now.union()) + " " + now.union().value()),
                new Line(wording.text("field.campaign"), now.opening().campaign()),
                new Line(
                        wording.text("field.channel"),
                        wording.code(now.opening().channel())),
                new Line(
                        wording.text("field.openedAt"),
                        wording.instant(now.opening().stamp().recordedAt())));
    }

    private static List<Line> figures(AssessmentView assessment, Wording wording) {
        return List.of(
                new Line(wording.text("field.assessment.perCapita"), yuan(assessment.perCapita(), wording)),
                new Line(wording.text("field.assessment.standard"), yuan(assessment.standard(), wording)),
                new Line(wording.text("field.assessment.multiple"), assessment.multiple()),
                new Line(wording.text("field.assessment.familySize"), String.valueOf(assessment.familySize())));
    }

    private static String yuan(Money money, Wording wording) {
        return wording.text("value.money", money.toString());
    }

    private static Member member(Person person, Set<String> counted, Wording wording) {
        return new Member(
                wording.name(person),
                wording.code(person.relation()),
                person.residentId().isReadable()
                        ? wording.code(person.residentId().sex())
                        : "",
                wording.sight().residentId(person.memberId(), person.residentId()),
                code(wording.sight().health(person.memberId(), person.health()), wording),
                code(person.employment(), wording),
                code(person.studying(), wording),
                wording.text(counted.contains(person.memberId()) ? "value.yes" : "value.no"));
    }

    private static String code(@Nullable Enum<?> code, Wording wording) {
        return code == null ? "" : wording.code(code);
    }
}
