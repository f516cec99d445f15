package cn.gongbang.reviews.events;

import cn.gongbang.contracts.codes.CrossCheckResult;
import cn.gongbang.contracts.codes.Exclusion;
import cn.gongbang.contracts.codes.Register;
import cn.gongbang.contracts.events.Stamp;
import org.jspecify.annotations.Nullable;

/** R-FLOW-6: what a register says of the household.
 *
 * @param exclusion R-ELIG-6: the finding that speaks against recognition, if any */
public record CrossChecked(
        Register register,
        CrossCheckResult result,
        @Nullable Exclusion exclusion,
        Stamp stamp) implements ReviewEvent {}
