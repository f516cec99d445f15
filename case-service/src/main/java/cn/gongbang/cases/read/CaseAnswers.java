package cn.gongbang.cases.read;

import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.write.CaseHistories;
import cn.gongbang.cases.write.Outcome;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** How writes answer: the case as it stood right after them, with its ETag. */
@Component
public class CaseAnswers {
    private final CaseHistories histories;

    CaseAnswers(CaseHistories histories) {
        this.histories = histories;
    }

    public ResponseEntity<?> created(Outcome outcome) {
        URI location = URI.create("/api/cases/" + outcome.caseId());
        return answer(ResponseEntity.created(location), stateAfter(outcome));
    }

    public ResponseEntity<?> changed(Outcome outcome) {
        return answer(ResponseEntity.ok(), stateAfter(outcome));
    }

    ResponseEntity<CaseView> found(CaseState state) {
        return answer(ResponseEntity.ok(), state);
    }

    private CaseState stateAfter(Outcome outcome) {
        return histories.atVersion(outcome.caseId(), outcome.version());
    }

    private static ResponseEntity<CaseView> answer(ResponseEntity.BodyBuilder builder, CaseState state) {
        return builder.eTag(String.valueOf(state.journal().version())).body(CaseView.of(state));
    }
}
