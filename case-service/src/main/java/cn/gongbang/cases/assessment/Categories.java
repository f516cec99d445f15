package cn.gongbang.cases.assessment;

import cn.gongbang.cases.policy.Policy.Line;
import cn.gongbang.cases.policy.Policy.Lines;
import cn.gongbang.contracts.codes.Category;
import java.util.ArrayList;
import java.util.List;

/** R-ELIG-2: deep, else relative, else accidental, else near miss, else no hardship. */
record Categories(Category category, List<TraceLine> trace) {

    static Categories of(Lines lines, NetPerCapita net, AccidentalTest accidental) {
        List<TraceLine> trace = new ArrayList<>();
        Category category = decide(lines, net, accidental, trace);
        trace.add(TraceLine.of(TraceCode.CATEGORY).ofKind(category));
        return new Categories(category, List.copyOf(trace));
    }

    private static Category decide(Lines lines, NetPerCapita net, AccidentalTest accidental, List<TraceLine> trace) {
        if (within(Category.DEEP, lines.deep(), net, trace)) {
            return Category.DEEP;
        }
        if (within(Category.RELATIVE, lines.relative(), net, trace)) {
            return Category.RELATIVE;
        }
        trace.addAll(accidental.trace());
        if (accidental.passed()) {
            return Category.ACCIDENTAL;
        }
        return within(Category.NEAR_MISS, lines.nearMiss(), net, trace) ? Category.NEAR_MISS : Category.NONE;
    }

    private static boolean within(Category category, Line line, NetPerCapita net, List<TraceLine> trace) {
        boolean within = net.isWithin(line.multiple(), line.inclusive());
        trace.add(TraceLine.of(within ? TraceCode.LINE_WITHIN : TraceCode.LINE_ABOVE)
                .ofKind(category)
                .amounting(net.lineShown(line.multiple()))
                .with("multiple", line.multiple().toPlainString())
                .with("inclusive", line.inclusive()));
        return within;
    }
}
