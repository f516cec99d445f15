package cn.gongbang.cases.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.cases.assessment.TraceCode;
import cn.gongbang.cases.assessment.TraceLine;
import cn.gongbang.cases.eligibility.Qualification.Outcome;
import cn.gongbang.contracts.codes.Employment;
import cn.gongbang.contracts.codes.UnionKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-ELIG-7: who qualifies, by what the application says. */
class QualificationTest {
    private static final LocalDate ON = LocalDate.parse("2024-02-29");

    @ParameterizedTest
    @CsvSource({
        "ENTERPRISE, 2023-02-28, , GRASSROOTS, QUALIFIES",
        "ENTERPRISE, 2023-03-01, , GRASSROOTS, DOUBTFUL",
        "ENTERPRISE, , , DIRECT, NOT_SHOWN",
        "ENTERPRISE, 2020-01-01, , SUBDISTRICT, NOT_SHOWN",
        "ENTERPRISE, 2024-01-01, , SUBDISTRICT, DOUBTFUL",
        "MIGRANT, 2020-01-01, true, GRASSROOTS, QUALIFIES",
        "MIGRANT, 2020-01-01, false, GRASSROOTS, DOUBTFUL",
        "MIGRANT, 2020-01-01, , GRASSROOTS, NOT_SHOWN",
        "NEW_FORM, , true, SUBDISTRICT, QUALIFIES",
        "NEW_FORM, , , SUBDISTRICT, NOT_SHOWN",
        "FLEXIBLE, , , SUBDISTRICT, QUALIFIES",
        "FLEXIBLE, , , GRASSROOTS, NOT_SHOWN",
        "UNEMPLOYED, , , DIRECT, DOUBTFUL",
        "RETIRED, 1990-01-01, true, GRASSROOTS, DOUBTFUL",
        ", 1990-01-01, true, GRASSROOTS, NOT_SHOWN",
        "工人, 1990-01-01, true, GRASSROOTS, NOT_SHOWN"
    })
    void givenAWorker_whenChecked_thenByKindUnionMembershipAndTime_R_ELIG_7(
            @Nullable String kind, @Nullable String since, @Nullable String member, UnionKind union, Outcome expected) {
        Qualification found = Qualification.of(profile(kind, since, member), Employment.EMPLOYED, union, 12, ON);
        assertThat(found.outcome()).isEqualTo(expected);
        assertThat(found.lines()).hasSizeGreaterThan(1).allSatisfy(line -> {
            assertThat(line.rule()).isEqualTo("R-ELIG-7");
            assertThat(line.code()).startsWith("qualification.");
        });
        assertThat(found.lines().getFirst().details()).containsEntry("outcome", expected.name());
    }

    @Test
    void givenAPolicyWithoutALength_whenChecked_thenItIsToldThatItWasNotChecked_R_ELIG_7() {
        Qualification found = Qualification.of(
                profile("ENTERPRISE", "2024-02-28", null), Employment.EMPLOYED, UnionKind.GRASSROOTS, null, ON);
        assertThat(found.outcome()).isEqualTo(Outcome.QUALIFIES);
        assertThat(found.lines())
                .extracting(TraceLine::code)
                .contains(TraceCode.QUALIFICATION_EMPLOYMENT_NOT_CHECKED.key());
    }

    @Test
    void givenWorkEndedSinceTheApplication_whenChecked_thenAsTheHolderIsNow_R_ELIG_7() {
        WorkerProfile worker = profile("ENTERPRISE", "2020-01-01", "true");
        assertThat(Qualification.of(worker, Employment.UNEMPLOYED, UnionKind.SUBDISTRICT, 12, ON)
                        .lines()
                        .get(1)
                        .details())
                .containsEntry("worker", "UNEMPLOYED");
        assertThat(Qualification.of(worker, Employment.RETIRED, UnionKind.GRASSROOTS, 12, ON)
                        .outcome())
                .isEqualTo(Outcome.DOUBTFUL);
    }

    @Test
    void givenMemberSinceADate_whenRead_thenMemberFromThatDayOn_R_ELIG_7() {
        assertThat(WorkerProfile.of(Map.of("memberSince", "2024-02-29"), ON).member())
                .isTrue();
        assertThat(WorkerProfile.of(Map.of("memberSince", "2024-03-01"), ON).member())
                .isFalse();
        assertThat(WorkerProfile.of(Map.of("memberSince", "2023-02-29"), ON).member())
                .isNull();
    }

    private static WorkerProfile profile(@Nullable String kind, @Nullable String since, @Nullable String member) {
        Map<String, Object> told = new HashMap<>();
        told.put("workerKind", kind);
        told.put("employedSince", since);
        told.put("unionMember", member);
        return WorkerProfile.of(told, ON);
    }
}
