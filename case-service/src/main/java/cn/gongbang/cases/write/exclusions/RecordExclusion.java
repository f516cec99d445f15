package cn.gongbang.cases.write.exclusions;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.ExclusionFound;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.write.CaseChange;
import cn.gongbang.cases.write.Knowledge;
import cn.gongbang.contracts.codes.Exclusion;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.time.DomainTime;
import java.time.LocalDate;
import java.util.List;

/**
 * R-ELIG-6: an officer found something that speaks against recognition and says what shows it. The case stays as it is; the
 * district decides.
 *
 * @param files ids of files in the dossier
 */
public record RecordExclusion(Exclusion exclusion, LocalDate foundOn, String evidence, List<String> files)
        implements CaseChange {

    @Override
    public List<CaseEvent> decide(CaseState state, Knowledge knowledge, Stamp now) {
        OpenCasesOnly.require(state);
        if (foundOn.isAfter(LocalDate.ofInstant(now.recordedAt(), DomainTime.ZONE))) {
            throw Refusal.invalid("/foundOn", "R-ELIG-6", "cases.future");
        }
        if (foundOn.isBefore(state.opening().effectiveOn())) {
            throw Refusal.invalid("/foundOn", "R-ELIG-6", "cases.beforeApplication");
        }
        return List.of(
                new ExclusionFound(foundOn, state.exclusions().nextId(), exclusion, evidence, files, null, null, now));
    }
}
