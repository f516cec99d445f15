package cn.gongbang.cases.write;

import cn.gongbang.cases.events.ErasureOrdered;
import cn.gongbang.cases.household.Household;
import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.contracts.events.Stamp;
import java.time.LocalDate;
import java.util.List;

/**
 * R-PII-2: what goes when personal data is erased. A person's own data goes with the person; what belongs to the household
 * (contact, bank, evidence, words about it) goes with whoever was its holder, and with the whole archive.
 */
public record ErasureScope(List<String> members, boolean household) {

    public static ErasureScope all(CaseState state) {
        return new ErasureScope(
                state.roster().people().keySet().stream().sorted().toList(), true);
    }

    public static ErasureScope of(CaseState state, String memberId) {
        return new ErasureScope(List.of(memberId), wasHolder(state, memberId));
    }

    public ErasureOrdered order(LocalDate on, Stamp stamp) {
        return new ErasureOrdered(on, members, household, stamp);
    }

    private static boolean wasHolder(CaseState state, String memberId) {
        return state.timeline().points().stream()
                .map(point -> point.archive().household())
                .map(Household::holder)
                .anyMatch(holder ->
                        holder.map(Person::memberId).filter(memberId::equals).isPresent());
    }
}
