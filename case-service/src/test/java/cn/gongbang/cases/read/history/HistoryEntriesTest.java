package cn.gongbang.cases.read.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.write.CaseInHand;
import cn.gongbang.cases.write.Lines;
import cn.gongbang.cases.write.UpdateIncome;
import cn.gongbang.cases.write.corrections.CorrectChange;
import cn.gongbang.cases.write.members.RemoveMember;
import cn.gongbang.contracts.codes.IncomeKind;
import cn.gongbang.contracts.codes.RemovalReason;
import cn.gongbang.contracts.integrity.ChainLink;
import cn.gongbang.contracts.money.Money;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryEntriesTest {
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private final CaseInHand family = CaseInHand.recognized(Told.FAMILY, Told.APPLIED);

    @Test
    void givenAChange_whenTold_thenBeforeAndAfterStandInWordsAndAsData() {
        family.when(income("2024-02-01", "60000.00"), Told.LATER);
        List<Entry> entries = Told.entries(family, CHINESE);
        Entry updated = entries.get(3);
        assertThat(updated.type()).isEqualTo("IncomeUpdated");
        assertThat(updated.changes())
                .contains(new Change(
                        "incomes.m1.WAGE",
                        "欧阳明：收入·工资",
                        Money.of("20000.00"),
                        Money.of("60000.00"),
                        "20000.00 元",
                        "60000.00 元"));
        assertThat(updated.daysLate()).isZero();
        Entry assessed = entries.get(4);
        assertThat(assessed.changes())
                .extracting(Change::label, Change::beforeText, Change::afterText)
                .contains(
                        tuple("困难类别", "深度困难", "不符合"),
                        tuple("档案状态", "已认定", "脱困观察期"),
                        tuple("最早可脱困日期", "", "2024-08-01"));
    }

    @Test
    void givenAChangeRecordedLate_whenTold_thenItSaysHowLateWhatItOvertookAndWhatWasDerivedAnew_R_DYN_1() {
        family.when(income("2023-05-01", "60000.00"), Told.LATER).when(income("2023-04-01", "30000.00"), Told.LATER);
        List<Entry> entries = Told.entries(family, CHINESE);
        Entry late = entries.get(5);
        assertThat(late.daysLate()).isEqualTo(306);
        assertThat(late.overtakes()).containsExactly(new Lateness.Overtaken(3, LocalDate.parse("2023-05-01")));
        assertThat(late.summary())
                .isEqualTo("更新十二个月收支：收入 1 项、支出 0 项。（2023-04-01 生效，306 天后记录。）"
                        + "早于已记录的第 3 号变动（2023-05-01 生效），自生效之日起重新推算。");
        assertThat(entries.get(6).rederives())
                .as("its own assessment is the first")
                .isNull();
        Entry anew = entries.get(7);
        assertThat(anew.rederives()).isNotNull();
        assertThat(anew.rederives().sequence()).isEqualTo(3);
        assertThat(anew.summary()).contains("重新推算第 3 号变动（2023-05-01 生效），原为不符合、月人均纯收入 2500.00 元。");
        assertThat(anew.daysLate()).isZero();
    }

    @Test
    void givenAChangeThatOvertakesMany_whenTold_thenTheFirstAreNamedAndAllAreCounted() {
        for (int month = 5; month < 10; month++) {
            family.when(income("2023-0" + month + "-01", "20000.00"), Told.LATER);
        }
        family.when(income("2023-04-01", "30000.00"), Told.LATER);
        Entry late = Told.entries(family, CHINESE).get(13);
        assertThat(late.overtakes()).hasSize(5);
        assertThat(late.summary())
                .contains("第 3 号变动（2023-05-01 生效）、", "等共 5 项变动")
                .doesNotContain("2023-08-01");
    }

    @Test
    void givenAChangeCorrected_whenTold_thenTheWrongOneStaysAndItsAssessmentSaysWhatItWas_R_DYN_7() {
        family.when(income("2024-01-01", "60000.00"), Told.LATER);
        family.when(new CorrectChange(3, income("2024-01-01", "6000.00"), "多写了一个零"), Told.LATER);
        List<Entry> entries = Told.entries(family, CHINESE);
        Entry corrected = entries.get(5);
        assertThat(corrected.summary()).startsWith("更正第 3 号记录：多写了一个零");
        assertThat(corrected.changes())
                .extracting(Change::field, Change::beforeText, Change::afterText)
                .contains(tuple("incomes.m1.WAGE", "60000.00 元", "6000.00 元"));
        assertThat(entries.get(6).rederives()).isNotNull();
        assertThat(entries.get(6).rederives().changes())
                .extracting(Change::field, Change::beforeText, Change::afterText)
                .contains(tuple("assessment.category", "不符合", "深度困难"));
        assertThat(entries.get(3).changes())
                .as("what was recorded stays as it was recorded")
                .extracting(Change::afterText)
                .contains("60000.00 元");
    }

    @Test
    void givenARemovedMember_whenASentenceSpeaksOfHer_thenByName() {
        family.when(new RemoveMember(LocalDate.parse("2024-02-01"), "m2", RemovalReason.MOVED_OUT), Told.LATER);
        assertThat(Told.entries(family, CHINESE).get(3).summary()).isEqualTo("家庭成员 陈𠮷 移出（迁出）。");
        assertThat(Told.entries(family, Locale.ENGLISH).get(3).summary()).isEqualTo("陈𠮷 left the family (Moved out).");
    }

    @Test
    void givenAHistory_whenOneEventIsLeftOut_thenEveryHashAfterItDiffers() {
        family.when(income("2024-02-01", "60000.00"), Told.LATER);
        Replay whole = Told.replay(family);
        List<? extends DomainEventMessage<?>> left = whole.events().stream()
                .filter(message -> message.getSequenceNumber() != 2)
                .toList();
        Replay cut = new Replay(left, ChainLink.of(Told.stored(left)));
        assertThat(whole.lastHash())
                .isNotEqualTo(cut.lastHash())
                .isEqualTo(Told.entries(family, CHINESE).getLast().hash());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void givenEveryFieldOfTheView_whenLabelled_thenTheBundleHasIt(String language) {
        List<String> keys = labels("", cn.gongbang.cases.read.CaseView.class);
        assertThat(keys).contains("people.employment", "assessment.category", "incomes", "causes.secondary");
        assertThat(keys).allSatisfy(key -> assertThat(
                        Told.wording(Locale.forLanguageTag(language)).text("field." + key))
                .isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void givenEveryKindOfEvent_whenTold_thenTheBundleHasASentence(String language) {
        List<Class<?>> events = kinds(CaseEvent.class);
        assertThat(events).hasSizeGreaterThan(15);
        assertThat(events).allSatisfy(event -> assertThat(
                        Told.wording(Locale.forLanguageTag(language)).text("history." + event.getSimpleName()))
                .isNotBlank());
    }

    private static List<Class<?>> kinds(Class<?> sealed) {
        List<Class<?>> kinds = new ArrayList<>();
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            if (permitted.isSealed()) {
                kinds.addAll(kinds(permitted));
            } else {
                kinds.add(permitted);
            }
        }
        return kinds;
    }

    /** The labels of a record's fields, as {@link CaseFacts} forms them. */
    private static List<String> labels(String at, Class<?> record) {
        List<String> labels = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            String name = component.getName();
            if (List.of("id", "recordedAt", "version", "memberId", "reviewDue").contains(name)) {
                continue;
            }
            Type type = component.getGenericType();
            Class<?> of = component.getType();
            if (of == List.class && type instanceof ParameterizedType list) {
                of = (Class<?>) list.getActualTypeArguments()[0];
            }
            boolean lines = List.of("incomes", "expenses", "holder", "due").contains(name);
            if (!lines && of != Map.class && of.isRecord() && of.getRecordComponents().length > 1) {
                labels.addAll(labels(at + name + ".", of));
            } else {
                labels.add(at + name);
            }
        }
        return labels;
    }

    private static UpdateIncome income(String on, String wage) {
        List<Lines.Income> lines = List.of(new Lines.Income("HOLDER", IncomeKind.WAGE, Money.of(wage)));
        return new UpdateIncome(LocalDate.parse(on), lines, List.of());
    }
}
