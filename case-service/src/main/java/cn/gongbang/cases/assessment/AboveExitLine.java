package cn.gongbang.cases.assessment;

import cn.gongbang.cases.policy.Policy.ExitLine;

/** R-DYN-3: whether the family's income lies above the exit line, compared unrounded. */
record AboveExitLine(boolean above, TraceLine line) {

    static AboveExitLine of(ExitLine exit, NetPerCapita net) {
        boolean above = net.isAbove(exit.multiple(), exit.inclusive());
        return new AboveExitLine(
                above,
                TraceLine.of(above ? TraceCode.EXIT_LINE_ABOVE : TraceCode.EXIT_LINE_NOT_ABOVE)
                        .amounting(net.lineShown(exit.multiple()))
                        .with("multiple", exit.multiple().toPlainString())
                        .with("inclusive", exit.inclusive()));
    }
}
