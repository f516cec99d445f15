package cn.gongbang.cases.events;

import cn.gongbang.contracts.codes.CrossCheckResult;
import cn.gongbang.contracts.codes.Exclusion;
import cn.gongbang.contracts.codes.Register;
import cn.gongbang.contracts.events.Stamp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * R-FLOW-6: the household was compared with a register.
 *
 * @param exclusion what the register found (R-ELIG-6), which is a finding of its own beside this
 */
public record RegisterChecked(
        LocalDate effectiveOn,
        long reviewSequence,
        Register register,
        CrossCheckResult result,
        @Nullable Exclusion exclusion,
        Stamp stamp)
        implements ReviewOutcome {}
