package cn.gongbang.cases.read.history;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.cases.household.PersonFacts;
import cn.gongbang.cases.write.CaseInHand;
import cn.gongbang.cases.write.corrections.CorrectChange;
import cn.gongbang.cases.write.facts.ChangeFacts;
import cn.gongbang.contracts.codes.Health;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.access.Access;
import cn.gongbang.platform.access.Purpose;
import cn.gongbang.platform.access.Reading;
import cn.gongbang.platform.access.ShownField;
import cn.gongbang.platform.access.Sight;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** R-PII-1: a history shows a reader who does not need it nothing more than the case does. */
class MaskedHistoryTest {
    private static final LocalDate ON = LocalDate.parse("2024-01-05");
    private static final PersonFacts ILL = new PersonFacts(null, null, false, null, null, Health.RENAL_FAILURE);
    private static final PersonFacts WORSE = new PersonFacts(null, null, false, null, null, Health.COMA);
    private final CaseInHand family = CaseInHand.recognized(Told.FAMILY, Told.APPLIED);

    @BeforeEach
    void theHolderFallsIll() {
        family.when(new ChangeFacts(ON, "m1", ILL), Told.LATER)
                .when(new CorrectChange(3, new ChangeFacts(ON, "m1", WORSE), "诊断有误"), Told.LATER);
    }

    @Test
    void givenMasks_whenTheHistoryIsToldInAnyForm_thenNothingPersonalIsInIt() {
        Wording wording = Told.wording(Locale.SIMPLIFIED_CHINESE, Told.sight(Told.APP));
        Entries entries = new Entries(wording);
        StringBuilder all = new StringBuilder();
        Told.replay(family).forEach(step -> all.append(JsonMapper.shared().writeValueAsString(entries.of(step))));
        all.append(new HistoryDocument()
                .of(Told.replay(family), family.state(), wording, Instant.parse("2024-02-01T01:00:00Z"), Told.APP));
        Instant before = Instant.parse("2023-01-01T00:00:00Z");
        all.append(JsonMapper.shared()
                .writeValueAsString(Comparison.of(Told.replay(family), before, Instant.MAX, wording)));
        assertThat(all.toString())
                .doesNotContain(
                        "440704198503120015",
                        "440704199006070023",
                        "13800000000",
                        "一路",
                        "汉族",
                        "CANCER",
                        "恶性肿瘤",
                        "RENAL_FAILURE",
                        "终末期肾病",
                        "COMA",
                        "深度昏迷",
                        "诊断有误")
                .contains("440704********0015", "138****0000", "欧阳明", "陈𠮷", "（内容不显示）", "MAJOR_ILLNESS");
    }

    @Test
    void givenAReaderWhoNeedsIt_whenOneEntryIsTold_thenExactlyWhatItShowsIsNoted() {
        assertThat(noted(0)).containsExactly(List.of("m1", "m2"), List.of("HEALTH", "RESIDENT_ID"));
        assertThat(noted(1)).isEmpty();
        assertThat(noted(3)).containsExactly(List.of("m1"), List.of("HEALTH"));
        assertThat(noted(family.events().size() - 1)).isEmpty();
    }

    /** Members and fields noted when the entry is told alone. */
    private List<List<String>> noted(int sequence) {
        Reading reading = Told.reading(Told.AUDITOR);
        Sight sight = reading.of(Purpose.HISTORY, "1", new UnionCode("jianghai.waihai.u01"));
        Entries entries = new Entries(Told.wording(Locale.SIMPLIFIED_CHINESE, sight));
        Told.replay(family).forEach(step -> {
            if (step.sequence() == sequence) {
                entries.of(step);
            }
        });
        return reading.shown().stream()
                .flatMap(access -> List.of(sorted(access), fields(access)).stream())
                .toList();
    }

    private static List<String> sorted(Access access) {
        return access.members().stream().sorted().toList();
    }

    private static List<String> fields(Access access) {
        return access.fields().stream().map(ShownField::name).sorted().toList();
    }
}
