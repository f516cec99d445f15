package cn.gongbang.documents.cases;

import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.documents.dossier.CaseFacts;
import cn.gongbang.eventkit.FixedKeys;
import cn.gongbang.platform.listening.Hearsay;
import cn.gongbang.platform.listening.TopicTails;
import cn.gongbang.platform.problems.Refusal;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Set;

/** A view that has heard of one case. */
public final class HeardCases {
    public static final String MEMBER = "m1";
    /** A member of another test's own. */
    public static final String LEFT = "m2";

    public static final String FILED_BY = "APPLICANT_APP";

    private HeardCases() {}

    public static KnownCases of(MongoDatabase views, String caseId, UnionCode union) {
        KnownCases cases = new KnownCases(views, FixedKeys.sealing());
        cases.tell(List.of(new KnownCases.News(
                caseId,
                KnownCases.Part.CASE,
                0,
                new CaseFacts(
                        union,
                        UnionKind.GRASSROOTS,
                        FILED_BY,
                        List.of(
                                new CaseFacts.Member(MEMBER, true, false, false, true, false, false),
                                new CaseFacts.Member(LEFT, true, false, false, false, false, false)),
                        Set.of(),
                        false))));
        return cases;
    }

    /** Rights decided on the view as it is: nothing is on its way. */
    public static CaseAccess access(KnownCases cases) {
        return new CaseAccess(cases, null, new Hearsay(new TopicTails(null))) {
            @Override
            public KnownCase afterCatchingUp(String caseId) {
                return cases.find(caseId).orElseThrow(() -> Refusal.unknown("problem.case.unknown"));
            }
        };
    }
}
