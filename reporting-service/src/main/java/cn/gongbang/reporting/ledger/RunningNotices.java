package cn.gongbang.reporting.ledger;

import cn.gongbang.contracts.unions.UnionCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;

/** Notices not past their end at a cut and not closed, voided or sent back (contract.md, {@code noticeRunning}). */
public final class RunningNotices {
    private RunningNotices() {}

    /**
     * @param upToCut every entry recorded up to the cut, of the cases that had a notice ending on or after its day
     * @param holders the union that holds a case at the cut; a notice goes with its case, without one it stays where it
     *     was posted
     */
    public static Map<UnionCode, Integer> at(
            LocalDate cutDay, Collection<NoticeEntry> upToCut, Map<String, UnionCode> holders) {
        Map<String, NoticeEntry> latest = new HashMap<>();
        var newer = BinaryOperator.maxBy(Comparator.comparingLong(NoticeEntry::sequence));
        upToCut.forEach(entry -> latest.merge(entry.caseId(), entry, newer));
        Map<UnionCode, Integer> running = new HashMap<>();
        latest.values().stream()
                .filter(entry -> entry.change() instanceof NoticeChange.Posted posted
                        && !posted.endsOn().isBefore(cutDay))
                .map(entry -> holders.getOrDefault(entry.caseId(), entry.union()))
                .forEach(union -> running.merge(union, 1, Integer::sum));
        return running;
    }
}
