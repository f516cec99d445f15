package cn.gongbang.cases.read;

import cn.gongbang.cases.events.ExclusionDecided;
import cn.gongbang.cases.events.ExclusionFound;
import cn.gongbang.cases.state.ExclusionFindings.Finding;
import cn.gongbang.contracts.codes.Exclusion;
import cn.gongbang.contracts.codes.ExclusionOutcome;
import cn.gongbang.contracts.codes.Register;
import cn.gongbang.platform.access.Sight;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * R-ELIG-6: an exclusion finding of a case.
 *
 * @param register the register that said it; absent when an officer found it
 * @param open whether it speaks against recognition now
 * @param decision absent while nobody has decided
 */
public record ExclusionView(
        String id,
        Exclusion exclusion,
        LocalDate foundOn,
        @Nullable String evidence,
        List<String> files,
        @Nullable Register register,
        String recordedBy,
        Instant recordedAt,
        boolean open,
        @Nullable Decision decision) {

    public record Decision(
            ExclusionOutcome outcome, @Nullable String reason, String recordedBy, Instant recordedAt) {}

    static ExclusionView of(Finding finding, Sight sight) {
        ExclusionFound found = finding.found();
        return new ExclusionView(
                finding.id(),
                finding.exclusion(),
                found.effectiveOn(),
                sight.ifPlain(found.evidence()),
                found.files(),
                found.register(),
                found.stamp().actor(),
                found.stamp().recordedAt(),
                finding.open(),
                decision(finding.decision(), sight));
    }

    private static @Nullable Decision decision(@Nullable ExclusionDecided decided, Sight sight) {
        return decided == null
                ? null
                : new Decision(
                        decided.outcome(),
                        sight.ifPlain(decided.reason()),
                        decided.stamp().actor(),
                        decided.stamp().recordedAt());
    }
}
