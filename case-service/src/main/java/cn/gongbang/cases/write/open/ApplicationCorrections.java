package cn.gongbang.cases.write.open;

import cn.gongbang.cases.write.CaseChange;
import cn.gongbang.cases.write.WrittenApplication;
import cn.gongbang.platform.problems.Checks;
import cn.gongbang.platform.problems.RequestParts;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads an application as it should have been (R-DYN-7); campaign, union and channel stay as they were. */
@Component
class ApplicationCorrections implements WrittenApplication {
    private final RequestParts parts;

    ApplicationCorrections(RequestParts parts) {
        this.parts = parts;
    }

    @Override
    public CaseChange corrected(JsonNode written, String at, String reason, Checks checks, LocalDate today) {
        Checks part = new Checks();
        CaseChange right = parts.read(written, ApplicationForm.class, at).correction(reason, part, today);
        checks.include(at, part);
        return right;
    }
}
