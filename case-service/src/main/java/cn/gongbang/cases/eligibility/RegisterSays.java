package cn.gongbang.cases.eligibility;

import cn.gongbang.cases.assessment.TraceCode;
import cn.gongbang.cases.assessment.TraceLine;
import cn.gongbang.cases.eligibility.Hint.Direction;
import cn.gongbang.cases.events.RegisterChecked;
import cn.gongbang.contracts.codes.CrossCheckResult;
import cn.gongbang.contracts.codes.Exclusion;
import cn.gongbang.contracts.codes.Register;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * R-FLOW-6: what the registers say about an exclusion. The newest check of its register, or of all together, counts; a
 * mismatch that names an exclusion is a finding of its own and says nothing about the others.
 */
final class RegisterSays {
    private RegisterSays() {}

    static Hint about(Exclusion exclusion, List<RegisterChecked> checks) {
        Set<Register> asked = registersOf(exclusion);
        List<RegisterChecked> relevant = checks.stream()
                .filter(check -> asked.contains(check.register()))
                .filter(check -> check.exclusion() == null)
                .toList();
        if (relevant.isEmpty()) {
            return Hint.NONE;
        }
        return new Hint(
                relevant.getLast().result() == CrossCheckResult.CLEAR ? Direction.CLEAR : Direction.SUSPECTED,
                relevant.stream().map(RegisterSays::line).toList());
    }

    private static TraceLine line(RegisterChecked check) {
        TraceCode code = check.result() == CrossCheckResult.CLEAR
                ? TraceCode.EXCLUSION_REGISTER_CLEAR
                : TraceCode.EXCLUSION_REGISTER_MISMATCH;
        return TraceLine.of(code).with("register", word(check.register())).with("on", check.effectiveOn());
    }

    /** How the sentences call a register, apart from the exclusion of the same name. */
    static String word(Register register) {
        return "REGISTER_" + register;
    }

    private static Set<Register> registersOf(Exclusion exclusion) {
        return switch (exclusion) {
            case VEHICLE -> EnumSet.of(Register.VEHICLE, Register.ALL);
            case SECOND_HOME -> EnumSet.of(Register.PROPERTY, Register.ALL);
            case COMPANY_CONTROL -> EnumSet.of(Register.BUSINESS, Register.ALL);
            case HIGH_FEE_SCHOOL, STUDY_ABROAD, REFUSED_CHECK, REFUSED_WORK -> EnumSet.noneOf(Register.class);
        };
    }
}
