package cn.gongbang.cases.importing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.importing.FamilyIntake.Taken;
import cn.gongbang.cases.importing.form.SheetKind;
import cn.gongbang.cases.write.open.OpenCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A workbook says the same as JSON Lines, and whatever is wrong with it is named by its cell. */
class WorkbookImportTest {
    private static final Path SURVEY =
            Path.of("..", "infra", "testkit", "src", "main", "resources", "survey-2023", "applications.jsonl");
    private static final String OUYANG = "440704198503120015";
    private static final String CHEN = "440704199006070023";

    @TempDir
    private Path folder;

    @Test
    void givenWholeSurvey_whenWrittenAsWorkbookAndAsLines_thenBothGiveTheSameApplications() throws IOException {
        FilledForm form = new FilledForm();
        int number = 0;
        for (String line : Files.readAllLines(SURVEY)) {
            form.application(
                    String.valueOf(++number), Intake.JSON.readTree(line).path("application"));
        }
        List<Object> fromLines = Intake.commands(SURVEY).stream()
                .map(WorkbookImportTest::content)
                .toList();
        List<Object> fromWorkbook = Intake.commands(form.writeTo(file())).stream()
                .map(WorkbookImportTest::content)
                .toList();
        assertThat(fromLines).hasSize(number).isEqualTo(fromWorkbook);
    }

    @Test
    void givenFurtherFieldsOfTheArchiveForm_whenRead_thenTheyStandInProfileAndProperty_domain6() throws IOException {
        JsonNode application = Intake.JSON.readTree("""
                {"campaign":"2023","union":"jianghai.waihai.u01","channel":"WORKERS_APP",
                 "people":[{"residentId":"440704198503120015","name":"欧阳𠮷","relation":"HOLDER","ableToWork":true},
                           {"residentId":"440704199006070023","name":"陈丽","relation":"SPOUSE","ableToWork":false,
                            "disability":{"kind":"MENTAL","level":2}}],
                 "incomes":[],"expenses":[],"causes":{"primary":"OTHER","secondary":["LAID_OFF","ACCIDENT"]},
                 "contact":{"mobile":"13800000000","address":"江海区"},
                 "profile":{"workerNumber":"W1","ethnicity":"汉族","politicalStatus":"PARTY_MEMBER","singleParent":false,
                            "workingSince":"2008-07-01","employerKind":"STATE_BODY",
                            "members":{"m2":{"politicalStatus":"MASSES","employer":"某小学"}}},
                 "property":{"housing":"RENTED","floorArea":"45.5"}}""");
        Path lines = Files.writeString(folder.resolve("lines"), application.toString());
        FilledForm form = new FilledForm();
        form.application("1", application);
        OpenCase fromWorkbook = Intake.commands(form.writeTo(file())).getFirst();
        assertThat(content(fromWorkbook))
                .isEqualTo(content(Intake.commands(lines).getFirst()));
        assertThat(fromWorkbook.household().holder().map(Person::name)).contains("欧阳𠮷");
    }

    @Test
    void givenIdsOfFifteenDigitsAsTextOrNumberAndLowerCaseX_whenRead_thenTheyAreTheSamePeople_R_ID_1() {
        FilledForm form = new FilledForm();
        form.family("1", "欧阳明", "440704850312001");
        form.family("2", "欧阳明", 440704850312001L);
        form.family("3", "𠮷田", "11010519491231002x");
        List<OpenCase> read = Intake.commands(form.writeTo(file()));
        assertThat(read).extracting(WorkbookImportTest::holderId).containsExactly(OUYANG, OUYANG, "11010519491231002X");
        assertThat(read.get(0).stamp().requestKey())
                .isEqualTo(read.get(1).stamp().requestKey());
        assertThat(read.get(0).stamp().requestKey())
                .isNotEqualTo(read.get(2).stamp().requestKey());
    }

    @Test
    void givenTwins_whenRead_thenBothAreMembersAndLinesNameThemByName() {
        FilledForm form = new FilledForm();
        form.family("1", "欧阳明", OUYANG);
        form.member("1", "欧阳甲", "女儿", "440704201503120028");
        form.member("1", "欧阳乙", "女儿", "440704201503120044");
        form.expense("1", "欧阳乙", "学费", 1200);
        OpenCase read = Intake.commands(form.writeTo(file())).getFirst();
        assertThat(read.household().people()).hasSize(3);
        assertThat(read.household().expenses()).singleElement().satisfies(line -> assertThat(line.memberId())
                .isEqualTo("m3"));
    }

    @Test
    void givenTwoPeopleOfOneName_whenALineNamesIt_thenItIsAskedForTheId() {
        FilledForm form = new FilledForm();
        form.family("1", "陈丽", OUYANG);
        form.member("1", "陈丽", "配偶", CHEN);
        form.income("1", "陈丽", "工资", "100.00");
        assertThat(Intake.wrongCells(form.writeTo(file()))).containsExactly("收入!B2 NAME_TWICE");
    }

    @Test
    void givenIdKeptAsNumber_whenRead_thenLostDigitsAreToldAndNothingElse() {
        FilledForm form = new FilledForm();
        form.family("1", "欧阳明", 440704198503120015L);
        assertThat(Intake.wrongCells(form.writeTo(file()))).containsExactly("家庭!F2 DIGITS_LOST");
    }

    @Test
    void givenOneOfEachMistake_whenRead_thenEachIsNamedByItsCell() {
        FilledForm form = new FilledForm();
        Map<String, Object> first = form.family("1", "欧阳明", "440704198503120016");
        first.put("健康状况", "很好");
        first.put("残疾等级", "5");
        first.put("工作时间", "2008-13-01");
        first.put("手机号码", "12345678901");
        first.put("建筑面积", "大");
        first.put("卡号", "62123");
        form.family("2", "陈丽", CHEN).remove("主要致困原因");
        form.member("2", "", "配偶", OUYANG);
        form.member("2", "陈明", "本人", "11010519491231002X").put("有劳动能力", "也许");
        form.income("2", "本人", "工资", new java.math.BigDecimal("12.345"));
        form.expense("2", "张三", "房租", "一百");
        assertThat(Intake.wrongCells(form.writeTo(file())))
                .containsExactlyInAnyOrder(
                        "家庭!F2 R-ID-1",
                        "家庭!J2 CODE",
                        "家庭!L2 CODE",
                        "家庭!W2 DATE",
                        "家庭!AC2 FORMAT",
                        "家庭!AD2 R-ID-3",
                        "家庭!AN2 REQUIRED",
                        "家庭!AJ3 REQUIRED",
                        "成员!B2 REQUIRED",
                        "成员!C3 CODE",
                        "成员!J3 CODE",
                        "收入!D2 MONEY",
                        "支出!D2 MONEY");
    }

    @Test
    void givenLineAboutSomebodyElse_whenRead_thenItsCellIsNamed() {
        FilledForm form = new FilledForm();
        form.family("1", "欧阳明", OUYANG);
        form.income("1", CHEN, "工资", "1.00");
        assertThat(Intake.wrongCells(form.writeTo(file()))).containsExactly("收入!B2 R-DYN-1");
    }

    @Test
    void givenProblems_whenTold_thenTheyRepeatNothingPersonal() {
        FilledForm form = new FilledForm();
        form.family("1", "欧阳明123", "440704198503120016");
        assertThat(Intake.problems(form.writeTo(file())))
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.toString()).doesNotContain("欧阳", "440704198503120016"));
    }

    @Test
    void givenAmountsAsNumbersOrText_whenRead_thenTheyAreWhatPeopleSee() {
        FilledForm form = new FilledForm();
        form.family("1", "欧阳明", OUYANG);
        form.income("1", "本人", "工资", 0.1 + 0.2);
        form.income("1", "本人", "工资", "31,000.50");
        form.income("1", "HOLDER", "WAGE", 12345678901.25);
        form.income("1", OUYANG, "工资", 100000);
        assertThat(Intake.commands(form.writeTo(file())).getFirst().household().incomes())
                .extracting(line -> line.amount().toString())
                .containsExactly("0.30", "31000.50", "12345678901.25", "100000.00");
    }

    @Test
    void givenRowsWithoutFamilyAndFamiliesOfOneNumber_whenRead_thenTheyAreToldAndOthersAreRead() {
        FilledForm form = new FilledForm();
        form.family("1", "欧阳明", OUYANG);
        form.family("2", "陈丽", CHEN);
        form.family("2.0", "周安", "11010519491231002X").put("序号", 2);
        form.member("9", "周乐", "女儿", "11010519491231002X");
        form.income("", "本人", "工资", 1);
        Path file = form.writeTo(file());
        assertThat(Intake.wrongCells(file))
                .containsExactlyInAnyOrder("家庭!A3 NUMBER_TWICE", "家庭!A4 NUMBER_TWICE", "成员!A2 ORPHAN", "收入!A2 NUMBER");
        assertThat(Intake.of(file, Intake.UNION))
                .filteredOn(Taken.Ready.class::isInstance)
                .hasSize(1);
    }

    @Test
    void givenTwoAccidentRows_whenRead_thenTheSecondIsWrong() {
        FilledForm form = new FilledForm();
        form.family("1", "欧阳明", OUYANG);
        form.row(SheetKind.ACCIDENTS, "序号", "1", "发生日期", "2023/1/5", "事故类型", "火灾", "未获赔付损失", 1);
        form.row(SheetKind.ACCIDENTS, "序号", "1", "发生日期", "2023年1月6日", "事故类型", "火灾", "未获赔付损失", 1);
        assertThat(Intake.wrongCells(form.writeTo(file()))).containsExactly("意外!A3 TOO_MANY");
    }

    @Test
    void givenFamilyOfAnotherUnion_whenRead_thenItsUnionsCellIsRefused() {
        FilledForm form = new FilledForm();
        form.family("1", "欧阳明", OUYANG).put("单位代码", "jianghai.lile.u01");
        assertThat(Intake.wrongCells(form.writeTo(file()))).containsExactly("家庭!C2 FORBIDDEN");
    }

    @Test
    void givenColumnsInAnotherOrderWithMarksAndBlanks_whenRead_thenTheyAreFound() {
        FilledForm form = new FilledForm();
        Map<String, Object> family = form.family("1", "欧阳明", OUYANG);
        form.headings(SheetKind.FAMILIES).remove("身份证号");
        form.headings(SheetKind.FAMILIES).add("* 身份证号 ");
        family.put("* 身份证号 ", OUYANG);
        assertThat(Intake.commands(form.writeTo(file()))).hasSize(1);
    }

    @Test
    void givenEmptyColumnsOfTheArchiveForm_whenRead_thenTheFamilyIsReadyAndTheGapsAreKnown_domain6() {
        FilledForm form = new FilledForm();
        form.family("1", "欧阳明", OUYANG).put("民族", "汉族");
        Taken taken = Intake.of(form.writeTo(file()), Intake.UNION).getFirst();
        assertThat(((Taken.Ready) taken).family().gaps())
                .contains("职工编号", "医保状况", "家庭住址")
                .doesNotContain("民族", "卡号");
    }

    private Path file() {
        return folder.resolve("form.xlsx");
    }

    private static String holderId(OpenCase command) {
        return command.household().holder().orElseThrow().residentId().value();
    }

    /** Everything of an application but the case's id and the stamp's time. */
    private static Object content(OpenCase command) {
        return List.of(
                command.campaign(),
                command.union(),
                command.channel(),
                command.household().people(),
                unordered(command.household().incomes()),
                unordered(command.household().expenses()),
                String.valueOf(command.household().accident()),
                command.causes(),
                String.valueOf(command.contact()),
                String.valueOf(command.bank()),
                String.valueOf(command.profile() == null ? null : Intake.JSON.valueToTree(command.profile())),
                String.valueOf(command.property() == null ? null : Intake.JSON.valueToTree(command.property())),
                String.valueOf(command.stamp().requestKey()));
    }

    private static Set<Map.Entry<Object, Long>> unordered(List<?> lines) {
        return lines.stream()
                .map(line -> (Object) line)
                .collect(Collectors.groupingBy(line -> line, Collectors.counting()))
                .entrySet();
    }
}
