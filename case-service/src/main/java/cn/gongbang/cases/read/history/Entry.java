package cn.gongbang.cases.read.history;

import cn.gongbang.contracts.unions.UnionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One event of a case as auditors read it.
 *
 * @param union the union that held the case after the event
 * @param unionName its name of today, or its code when it is in the tree no more
 * @param hash of the chain over the stored events up to this one, in hexadecimal (docs/tamper-evidence.md)
 * @param changes what of the case the event changed, before and after
 * @param daysLate how many days before its recording it took effect; 0 when it was recorded in time
 * @param overtakes changes recorded earlier that took effect later, which are therefore derived anew
 * @param rederives the earlier change whose assessment this one replaces, if any
 */
record Entry(
        long sequence,
        String type,
        String revision,
        Instant recordedAt,
        LocalDate effectiveOn,
        String actor,
        UnionCode union,
        String unionName,
        String summary,
        JsonNode data,
        String hash,
        List<Change> changes,
        long daysLate,
        List<Lateness.Overtaken> overtakes,
        @Nullable Rederivation rederives) {}
