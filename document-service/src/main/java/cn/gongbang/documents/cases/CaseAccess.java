package cn.gongbang.documents.cases;

import cn.gongbang.documents.rights.DossierRights;
import cn.gongbang.platform.listening.Feeds;
import cn.gongbang.platform.listening.Hearsay;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.platform.security.Right;
import org.springframework.stereotype.Component;

/** Opens the case of a dossier to those who may read or fill it. */
@Component
public class CaseAccess {
    private final KnownCases cases;
    private final Feeds feeds;
    private final Hearsay hearsay;

    CaseAccess(KnownCases cases, Feeds feeds, Hearsay hearsay) {
        this.cases = cases;
        this.feeds = feeds;
        this.hearsay = hearsay;
    }

    /** @throws Refusal 403 when the caller may not add files to the case, 404 when there is no such case */
    public KnownCase toFill(Caller caller, String caseId) {
        return find(caseId, DossierRights.FILL, caller);
    }

    /** @throws Refusal 403 when the caller may not read the case's files, 404 when there is no such case */
    public KnownCase toRead(Caller caller, String caseId) {
        return find(caseId, DossierRights.READ, caller);
    }

    /** The case once everything told of it so far was heard; for facts the view does not show yet. */
    public KnownCase afterCatchingUp(String caseId) {
        hearsay.catchUp(feeds.named(CaseFeed.NAME), caseId);
        return cases.find(caseId).orElseThrow(() -> Refusal.unknown("problem.case.unknown"));
    }

    /** Whoever may not by what was heard so far may by what is on its way: the case may just have come to the union. */
    private KnownCase find(String caseId, Right right, Caller caller) {
        right.requireRole(caller);
        KnownCase known = cases.find(caseId).orElseGet(() -> awaitYoung(caseId));
        if (right.allows(caller, known.facts().union(), known.facts().filedBy())) {
            return known;
        }
        KnownCase now = afterCatchingUp(caseId);
        right.require(caller, now.facts().union(), now.facts().filedBy());
        return now;
    }

    /** A case may be old and the view still behind: after a restart its lost tail is read again. */
    private KnownCase awaitYoung(String caseId) {
        hearsay.awaitYoung(caseId, () -> cases.find(caseId).isPresent());
        return cases.find(caseId).orElseGet(() -> afterCatchingUp(caseId));
    }
}
