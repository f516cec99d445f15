package cn.gongbang.cases.read;

import cn.gongbang.cases.assessment.Assessment;
import cn.gongbang.cases.assessment.Assessor;
import cn.gongbang.cases.assessment.NoStandard;
import cn.gongbang.cases.eligibility.OutdatedStandard;
import cn.gongbang.cases.policy.PolicyVersion;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.write.CaseHistories;
import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.contracts.codes.Category;
import cn.gongbang.contracts.money.Money;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.platform.web.Page;
import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * R-ELIG-9: recognized cases whose assessment rests on another subsistence standard than today's. The index names them, their
 * histories decide.
 */
@Component
public class AffectedCases {
    /** The feed whose view names the cases. */
    public static final String FEED = CaseIndex.NAME;

    private static final List<String> RECOGNIZED =
            List.of(CaseStatus.RECOGNIZED.name(), CaseStatus.EXIT_OBSERVATION.name());
    private final CaseList list;
    private final CaseHistories histories;

    AffectedCases(CaseList list, CaseHistories histories) {
        this.list = list;
        this.histories = histories;
    }

    /** One case as it is assessed now and as it would be. */
    public record Item(
            String caseId, String number, UnionCode union, CaseStatus status, Figures present, Figures renewed) {}

    /** The figures that tell the two assessments apart. */
    public record Figures(
            LocalDate on, int policyVersion, Money standard, Category category, Money perCapita, String multiple) {}

    /**
     * A page of them within the caller's subtree; {@code total} is what the index names.
     *
     * @throws Refusal 409 when the policy has no figure that applies today
     */
    public Page<Item> find(PolicyVersion newest, LocalDate today, int page, int size, Caller caller) {
        try {
            Page<CaseList.Item> named =
                    list.find(conditions(newest, today), null, new CaseList.Cut(page, size, null), caller);
            List<Item> affected = named.items().stream()
                    .map(item -> histories.require(item.id()))
                    .flatMap(state -> item(state, OutdatedStandard.of(state, newest, today)).stream())
                    .toList();
            return new Page<>(affected, page, size, named.total());
        } catch (NoStandard none) {
            throw Refusal.conflict("R-ELIG-9", "cases.noStandard");
        }
    }

    /** What the index tells before it knew the policy of a case is looked at too. */
    private static List<Bson> conditions(PolicyVersion newest, LocalDate today) {
        return List.of(
                Filters.in(CaseIndex.field("status"), RECOGNIZED),
                Filters.or(
                        Filters.eq(CaseIndex.field("policy"), newest.policy().id()),
                        Filters.exists(CaseIndex.field("policy"), false)),
                Filters.ne(
                        CaseIndex.field("standard"),
                        Assessor.standard(newest, today).amount().toString()));
    }

    private static Optional<Item> item(CaseState state, Optional<OutdatedStandard> outdated) {
        return outdated.map(found -> new Item(
                state.opening().caseId(),
                state.opening().number(),
                state.union(),
                state.status(),
                figures(found.present()),
                figures(found.renewed())));
    }

    private static Figures figures(Assessment assessment) {
        return new Figures(
                assessment.on(),
                assessment.policyVersion(),
                assessment.standard(),
                assessment.category(),
                assessment.perCapita(),
                assessment.multiple().toPlainString());
    }
}
