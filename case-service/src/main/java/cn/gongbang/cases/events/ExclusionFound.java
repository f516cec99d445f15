package cn.gongbang.cases.events;

import cn.gongbang.contracts.codes.Exclusion;
import cn.gongbang.contracts.codes.Register;
import cn.gongbang.contracts.events.Revision;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.personal.Personal;
import cn.gongbang.contracts.personal.Redacted;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * R-ELIG-6: something speaks against recognition; it changes no status, an officer decides.
 *
 * @param effectiveOn the day it was found
 * @param evidence what the officer saw, in words; absent when a register said it
 * @param files ids of files in the dossier that show it
 * @param register the register that said it, if it was one
 * @param reviewSequence the review's event that said it, with {@code register}
 */
@Revision("2")
public record ExclusionFound(
        LocalDate effectiveOn,
        String findingId,
        Exclusion exclusion,
        @Personal @Nullable String evidence,
        List<String> files,
        @Nullable Register register,
        @Nullable Long reviewSequence,
        Stamp stamp)
        implements ExclusionEvent {
    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
