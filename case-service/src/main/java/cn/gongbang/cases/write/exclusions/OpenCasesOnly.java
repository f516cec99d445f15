package cn.gongbang.cases.write.exclusions;

import cn.gongbang.cases.state.CaseState;
import cn.gongbang.platform.problems.Refusal;

/** R-ELIG-6: exclusions are found and decided on while the case is neither rejected, withdrawn nor closed. */
final class OpenCasesOnly {
    private OpenCasesOnly() {}

    static void require(CaseState state) {
        switch (state.status()) {
            case APPLIED, IN_REVIEW, SENT_BACK, RECOGNIZED, EXIT_OBSERVATION -> {}
            case REJECTED, WITHDRAWN, CLOSED -> throw Refusal.conflict("R-ELIG-6", "cases.exclusion.ended");
        }
    }
}
