package cn.gongbang.cases.read;

import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.write.CaseHistories;
import cn.gongbang.cases.write.Outcome;
import cn.gongbang.platform.access.Reading;
import cn.gongbang.platform.access.Sight;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** How writes answer: the case as it stood right after them, as its reader sees it (R-PII-1), with its ETag. */
@Component
public class CaseAnswers {
    private final CaseHistories histories;

    CaseAnswers(CaseHistories histories) {
        this.histories = histories;
    }

    public ResponseEntity<?> created(Outcome outcome, Reading reading) {
        URI location = URI.create("/api/cases/" + outcome.caseId());
        return after(outcome, ResponseEntity.created(location), reading);
    }

    public ResponseEntity<?> changed(Outcome outcome, Reading reading) {
        return after(outcome, ResponseEntity.ok(), reading);
    }

    ResponseEntity<CaseView> found(CaseState state, Sight sight) {
        return answer(ResponseEntity.ok(), state, sight);
    }

    private ResponseEntity<CaseView> after(Outcome outcome, ResponseEntity.BodyBuilder builder, Reading reading) {
        CaseState state = histories.atVersion(outcome.caseId(), outcome.version());
        return answer(builder, state, reading.ofChanger(outcome.caseId()));
    }

    private static ResponseEntity<CaseView> answer(ResponseEntity.BodyBuilder builder, CaseState state, Sight sight) {
        return builder.eTag(String.valueOf(state.journal().version())).body(CaseView.of(state, sight));
    }
}
