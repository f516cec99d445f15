package cn.gongbang.documents.cases;

import cn.gongbang.contracts.codes.Role;
import cn.gongbang.documents.dossier.CaseFacts;
import cn.gongbang.platform.listening.Feeds;
import cn.gongbang.platform.listening.Hearsay;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Who may read and fill which dossier (contract.md, Conventions): GRASSROOTS the cases their union holds, SUBDISTRICT
 * and DISTRICT those of their subtree; the workers' app adds files to any case, AUDITOR reads every one.
 */
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
        caller.require(Role.APPLICANT_APP, Role.GRASSROOTS, Role.SUBDISTRICT, Role.DISTRICT);
        return find(caseId, facts -> caller.has(Role.APPLICANT_APP) || caller.worksFor(facts.union()));
    }

    /** @throws Refusal 403 when the caller may not read the case's files, 404 when there is no such case */
    public KnownCase toRead(Caller caller, String caseId) {
        caller.require(Role.AUDITOR, Role.GRASSROOTS, Role.SUBDISTRICT, Role.DISTRICT);
        return find(caseId, facts -> caller.has(Role.AUDITOR) || caller.worksFor(facts.union()));
    }

    /** The case once everything told of it so far was heard; for facts the view does not show yet. */
    public KnownCase afterCatchingUp(String caseId) {
        hearsay.catchUp(feeds.named(CaseFeed.NAME), caseId);
        return cases.find(caseId).orElseThrow(() -> Refusal.unknown("problem.case.unknown"));
    }

    private KnownCase find(String caseId, Predicate<CaseFacts> allowed) {
        KnownCase known = cases.find(caseId).orElseGet(() -> awaitYoung(caseId));
        if (allowed.test(known.facts())) {
            return known;
        }
        KnownCase now = afterCatchingUp(caseId);
        if (!allowed.test(now.facts())) {
            throw Refusal.forbidden("problem.union");
        }
        return now;
    }

    /** A case may be old and the view still behind: after a restart its lost tail is read again. */
    private KnownCase awaitYoung(String caseId) {
        hearsay.awaitYoung(caseId, () -> cases.find(caseId).isPresent());
        return cases.find(caseId).orElseGet(() -> afterCatchingUp(caseId));
    }
}
