package cn.gongbang.cases.write;

import cn.gongbang.platform.problems.Checks;
import java.time.LocalDate;

/** A change as a request writes it, unread. */
@FunctionalInterface
public interface ChangeForm {
    /** Reads the change; what is wrong with it is noted. */
    CaseChange read(Checks checks, LocalDate today);
}
