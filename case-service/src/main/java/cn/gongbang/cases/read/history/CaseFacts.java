package cn.gongbang.cases.read.history;

import cn.gongbang.cases.read.CaseView;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.state.Due;
import cn.gongbang.platform.access.Sight;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything {@code GET /api/cases/{id}} tells of a case, laid out flat in its order: path and value. It walks the view
 * itself, so whatever the view comes to tell is compared too, and what a reader may not see there is not seen here.
 */
final class CaseFacts {
    /** They change with every event, or say what another fact says already. */
    private static final Set<String> NO_FACTS = Set.of("id", "recordedAt", "version", "memberId", "reviewDue");

    private final Map<String, Fact> facts = new LinkedHashMap<>();

    private CaseFacts() {}

    /** By path; nothing for a case that is not open yet. */
    static Map<String, Fact> of(@Nullable CaseState state, Sight sight) {
        return state == null ? Map.of() : of(CaseView.of(state, sight.unnoted()));
    }

    /** The facts of any record by path, absent ones left out. */
    static Map<String, Fact> of(Record told) {
        CaseFacts laidOut = new CaseFacts();
        laidOut.parts(Spot.CASE, told);
        return Collections.unmodifiableMap(laidOut.facts);
    }

    private void parts(Spot spot, Record told) {
        for (RecordComponent component : told.getClass().getRecordComponents()) {
            if (!NO_FACTS.contains(component.getName())) {
                tell(spot.part(component.getName()), value(component, told));
            }
        }
    }

    private void tell(Spot spot, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case CaseView.Member holder
            when spot.path().equals("holder") -> leaf(spot, new MemberName(holder.memberId()));
            case CaseView.Member person -> parts(spot.of(person.memberId()), person);
            case CaseView.Income line -> leaf(spot.of(line.person()).keyed(line.kind()), line.amount());
            case CaseView.Expense line -> leaf(spot.of(line.person()).keyed(line.kind()), line.amount());
            case Due due -> leaf(spot.keyed(due.kind()), due.on());
            case List<?> list when list.isEmpty() -> {}
            case List<?> list when list.getFirst() instanceof Record first && !isValue(first) -> elements(spot, list);
            case Map<?, ?> map -> map.forEach((key, part) -> tell(spot.keyed(key), part));
            case Record record when !isValue(record) -> parts(spot, record);
            default -> leaf(spot, value);
        }
    }

    private void elements(Spot spot, List<?> list) {
        for (int i = 0; i < list.size(); i++) {
            Object element = list.get(i);
            boolean named = element instanceof CaseView.Member
                    || element instanceof CaseView.Income
                    || element instanceof CaseView.Expense
                    || element instanceof Due;
            tell(named ? spot : spot.again(i + 1), element);
        }
    }

    private void leaf(Spot spot, Object value) {
        Spot free = spot;
        for (int number = 2; facts.containsKey(free.path()); number++) {
            free = spot.again(number);
        }
        facts.put(free.path(), new Fact(free, value));
    }

    /** A record of one component is a value: money, an id, the code of a union. */
    private static boolean isValue(Record record) {
        return record.getClass().getRecordComponents().length == 1;
    }

    private static @Nullable Object value(RecordComponent component, Record told) {
        try {
            return component.getAccessor().invoke(told);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("cannot read " + component, unreadable);
        }
    }
}
