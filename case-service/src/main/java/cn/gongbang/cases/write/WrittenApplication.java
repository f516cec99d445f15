package cn.gongbang.cases.write;

import cn.gongbang.platform.problems.Checks;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;

/** How an application is written in a request, so that a correction can say it anew (R-DYN-7). */
@FunctionalInterface
public interface WrittenApplication {
    /** Reads the application as it should have been; what is wrong with it is noted below the pointer. */
    CaseChange corrected(JsonNode written, String at, String reason, Checks checks, LocalDate today);
}
