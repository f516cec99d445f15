package cn.gongbang.reviews.write.visit;

import cn.gongbang.reviews.events.Investigator;
import cn.gongbang.reviews.requests.FieldChecks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** R-FLOW-2: at least two different people visit a household; each is named. */
final class TwoInvestigators {
    private static final int LEAST = 2;
    private static final int MOST = 20;

    private TwoInvestigators() {}

    static List<Investigator> of(@Nullable List<VisitRequest.@Nullable InvestigatorFields> raw, FieldChecks checks) {
        List<Investigator> investigators = new ArrayList<>();
        if (raw != null && raw.size() > MOST) {
            checks.wrong("/investigators", "FORMAT", "review.field.tooMany", String.valueOf(MOST));
            return List.of();
        }
        for (int i = 0; raw != null && i < raw.size(); i++) {
            var fields = raw.get(i);
            String at = "/investigators/" + i;
            String name = checks.text(at + "/name", fields == null ? null : fields.name());
            String post = checks.optionalText(at + "/post", fields == null ? null : fields.post());
            investigators.add(new Investigator(name, post));
        }
        if (investigators.stream().distinct().count() < LEAST) {
            checks.wrong("/investigators", "R-FLOW-2", "review.visit.investigators");
        }
        return List.copyOf(investigators);
    }
}
