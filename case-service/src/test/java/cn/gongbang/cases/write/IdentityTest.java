package cn.gongbang.cases.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.household.PersonFacts;
import cn.gongbang.cases.write.closure.CloseCase;
import cn.gongbang.cases.write.corrections.RevokeClosing;
import cn.gongbang.cases.write.facts.ChangeFacts;
import cn.gongbang.cases.write.members.AddMember;
import cn.gongbang.cases.write.members.RemoveMember;
import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.contracts.codes.ClosingReason;
import cn.gongbang.contracts.codes.Relation;
import cn.gongbang.contracts.codes.RemovalReason;
import cn.gongbang.contracts.money.Money;
import cn.gongbang.contracts.people.ResidentId;
import cn.gongbang.platform.problems.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** R-DUP, R-CROSS, R-DYN-8: claims follow people through every change, in one unit of work with the case's own facts. */
class IdentityTest {
    private static final String APPLIED = "2023-02-01T09:00:00+08:00";
    private static final String LATER = "2023-12-01T09:00:00+08:00";
    private static final String HOLDER = "440704198503120015";
    private static final String SPOUSE = "440704199006070023";
    private static final String ELDER = "11010519491231002X";
    private static final String CHILD = "440704202303010013";
    private static final String TWIN = "44070420230301003X";

    @TempDir
    Path data;

    private CaseHouse house;

    @BeforeEach
    void open() throws IOException {
        house = new CaseHouse(data);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void givenAPersonClaimed_whenAnyCaseWantsThem_thenRefusedNamingTheUnionOnly_R_DUP() {
        house.apply(family("jianghai.waihai.u01", HOLDER, "HOLDER", SPOUSE, "SPOUSE"), APPLIED);
        Refusal refusal = refusal(() -> house.apply(family("jianghai.lile.u01", SPOUSE, "HOLDER"), APPLIED));
        assertThat(refusal.details().code()).isEqualTo("R-DUP");
        assertThat(refusal.details().extensions()).containsExactly(Map.entry("union", "jianghai.waihai.u01"));
    }

    @Test
    void givenA15DigitId_whenThe18DigitFormApplies_thenItIsTheSamePerson_R_ID_1() {
        house.apply(family("jianghai.waihai.u01", "440704850312001", "HOLDER"), APPLIED);
        assertThat(refusal(() -> house.apply(family("jianghai.lile.u01", HOLDER, "HOLDER"), APPLIED))
                        .details()
                        .code())
                .isEqualTo("R-DUP");
    }

    @Test
    void givenTwins_whenBothAreInTheFamily_thenBothAreClaimed_R_DUP() {
        String id = house.recognize(family("jianghai.waihai.u01", HOLDER, "HOLDER"), APPLIED);
        house.change(id, joining(CHILD, Relation.SON), LATER);
        house.change(id, joining(TWIN, Relation.SON), LATER);
        assertThat(house.state(id).claimed()).hasSize(3);
    }

    @Test
    void givenSomebodyMovesOut_whenAnotherFamilyTakesThemIn_thenTheClaimFollows_R_CROSS() {
        String from = house.recognize(family("jianghai.waihai.u01", HOLDER, "HOLDER", SPOUSE, "SPOUSE"), APPLIED);
        String to = house.recognize(family("jianghai.lile.u01", ELDER, "HOLDER"), APPLIED);
        AddMember joins = joining(SPOUSE, Relation.SPOUSE);
        assertThat(refusal(() -> house.change(to, joins, LATER)).details().code())
                .isEqualTo("R-DUP");
        assertThat(house.state(to).household().people()).hasSize(1);
        house.change(from, new RemoveMember(LocalDate.parse("2023-05-01"), "m2", RemovalReason.MOVED_OUT), LATER);
        house.change(to, joins, LATER);
        assertThat(house.state(to).claimed()).contains(ResidentId.of(SPOUSE));
        assertThat(house.state(from).claimed()).containsExactly(ResidentId.of(HOLDER));
    }

    @Test
    void givenAnAdultChildWhoStudies_whenOutOfSchool_thenMayOpenAnOwnCase_R_DUP() {
        String home = house.recognize(family("jianghai.waihai.u01", HOLDER, "HOLDER", SPOUSE, "DAUGHTER"), APPLIED);
        JsonNode own = family("jianghai.waihai.u02", SPOUSE, "HOLDER");
        assertThatCode(() -> house.apply(own, APPLIED)).doesNotThrowAnyException();
        PersonFacts unable = new PersonFacts(null, null, false, false, null, null);
        Refusal refusal =
                refusal(() -> house.change(home, new ChangeFacts(LocalDate.parse("2023-05-01"), "m2", unable), LATER));
        assertThat(refusal.details().code()).isEqualTo("R-DUP");
        assertThat(house.state(home).claimed()).containsExactly(ResidentId.of(HOLDER));
    }

    @Test
    void givenTwoHoldersMarry_whenTheirCasesMerge_thenPeopleFiguresAndClaimsMoveInOne_R_DYN_8() {
        String one = house.recognize(family("jianghai.waihai.u01", HOLDER, "HOLDER"), APPLIED);
        String other = house.recognize(family("jianghai.lile.u01", SPOUSE, "HOLDER", ELDER, "MOTHER"), APPLIED);
        house.merge(merger(other, one, Map.of()));
        assertThat(house.state(other).status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(house.state(other).lifecycle().closing().fact().into()).isEqualTo(one);
        assertThat(house.state(one).household().people())
                .extracting(Person::memberId, Person::relation)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("m1", Relation.HOLDER),
                        org.assertj.core.groups.Tuple.tuple("m2", Relation.SPOUSE),
                        org.assertj.core.groups.Tuple.tuple("m3", Relation.OTHER));
        assertThat(house.state(one).assessment().countedIncome()).isEqualTo(Money.of("20000.00"));
        assertThat(house.state(one).claimed()).contains(ResidentId.of(HOLDER), ResidentId.of(SPOUSE));
        assertThat(refusal(() -> house.apply(family("jianghai.lile.u02", SPOUSE, "HOLDER"), LATER))
                        .details()
                        .extensions())
                .containsEntry("union", "jianghai.waihai.u01");
    }

    @Test
    void givenAMergerThatCannotBe_whenTried_thenNeitherCaseChanges_R_DYN_8() {
        String one = house.recognize(family("jianghai.waihai.u01", HOLDER, "HOLDER", ELDER, "SPOUSE"), APPLIED);
        String other = house.recognize(family("jianghai.lile.u01", SPOUSE, "HOLDER"), APPLIED);
        var before = List.of(house.state(one), house.state(other));
        assertThat(refusal(() -> house.merge(merger(other, one, Map.of())))
                        .details()
                        .errors())
                .extracting("pointer")
                .containsExactly("/relations");
        assertThat(refusal(() -> house.merge(merger(other, one, Map.of("m9", Relation.OTHER))))
                        .details()
                        .errors())
                .extracting("pointer")
                .containsExactly("/relations/m9");
        assertThat(List.of(house.state(one), house.state(other))).isEqualTo(before);
        house.merge(merger(other, one, Map.of("m1", Relation.OTHER)));
        assertThat(house.state(one).household().people()).hasSize(3);
    }

    @Test
    void givenFalsification_whenTheCoupleAppliesAgain_thenRefusedUntilTheCoolDownIsOver_R_DYN_8() {
        String id = house.recognize(family("jianghai.waihai.u01", HOLDER, "HOLDER", SPOUSE, "SPOUSE"), APPLIED);
        house.change(id, new CloseCase(LocalDate.parse("2023-03-01"), ClosingReason.FALSIFIED, false), LATER);
        JsonNode again = family("jianghai.lile.u01", SPOUSE, "HOLDER");
        assertThat(refusal(() -> house.apply(again, "2024-02-29T23:59:59+08:00"))
                        .details()
                        .code())
                .isEqualTo("R-DYN-8");
        assertThatCode(() -> house.apply(again, "2024-03-01T00:00:00+08:00")).doesNotThrowAnyException();
    }

    @Test
    void givenFalsificationWasAMistake_whenRevoked_thenTheFamilyIsClaimedAgainAndNotBarred_R_DYN_7() {
        String id = house.recognize(family("jianghai.waihai.u01", HOLDER, "HOLDER"), APPLIED);
        house.change(id, new CloseCase(LocalDate.parse("2023-03-01"), ClosingReason.FALSIFIED, false), LATER);
        long closing = house.state(id).journal().version();
        house.change(id, new RevokeClosing(closing, "举报不实"), LATER);
        assertThat(house.state(id).claimed()).hasSize(1);
        house.change(id, new CloseCase(LocalDate.parse("2023-04-01"), ClosingReason.GIVEN_UP, false), LATER);
        assertThatCode(() -> house.apply(family("jianghai.lile.u01", HOLDER, "HOLDER"), LATER))
                .doesNotThrowAnyException();
    }

    @Test
    void givenTheFamilyAppliedElsewhere_whenTheClosingIsRevoked_thenRefusedAndItStaysClosed_R_DUP() {
        String id = house.recognize(family("jianghai.waihai.u01", HOLDER, "HOLDER"), APPLIED);
        house.change(id, new CloseCase(LocalDate.parse("2023-03-01"), ClosingReason.GIVEN_UP, false), LATER);
        long closing = house.state(id).journal().version();
        house.apply(family("jianghai.lile.u01", HOLDER, "HOLDER"), LATER);
        assertThat(refusal(() -> house.change(id, new RevokeClosing(closing, "误操作"), LATER))
                        .details()
                        .code())
                .isEqualTo("R-DUP");
        assertThat(house.state(id).status()).isEqualTo(CaseStatus.CLOSED);
    }

    @Test
    void givenMergersBothWaysAtOnce_whenRaced_thenExactlyOneHappensAndNobodyIsLost_R_DUP() throws Exception {
        String one = house.recognize(family("jianghai.waihai.u01", HOLDER, "HOLDER"), APPLIED);
        String other = house.recognize(family("jianghai.lile.u01", SPOUSE, "HOLDER"), APPLIED);
        List<Callable<Boolean>> racers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            MergeCases merger = i % 2 == 0 ? merger(one, other, Map.of()) : merger(other, one, Map.of());
            racers.add(() -> succeeds(() -> house.merge(merger)));
        }
        int won = 0;
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> racer : pool.invokeAll(racers)) {
                won += racer.get() ? 1 : 0;
            }
        }
        assertThat(won).isEqualTo(1);
        assertThat(List.of(
                        house.state(one).claimed().size(),
                        house.state(other).claimed().size()))
                .containsExactlyInAnyOrder(0, 2);
    }

    private static boolean succeeds(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private static Refusal refusal(Runnable act) {
        return catchThrowableOfType(Refusal.class, act::run);
    }

    private static MergeCases merger(String from, String into, Map<String, Relation> relations) {
        return new MergeCases(from, into, LocalDate.parse("2023-10-01"), relations, null, CaseInHand.stamp(LATER));
    }

    private static AddMember joining(String id, Relation relation) {
        return new AddMember(
                LocalDate.parse("2023-06-01"),
                new Person("", ResidentId.of(id), "欧阳念", relation, null, null, null, false, null, false, null));
    }

    /** A family of people given as id and relation in turn; the holder earns 10,000 yuan, able to work. */
    private static JsonNode family(String union, String... people) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < people.length; i += 2) {
            boolean holder = people[i + 1].equals("HOLDER");
            written.append(i == 0 ? "" : ",")
                    .append("""
                    {"residentId":"%s","name":"陈𠮷","relation":"%s","ableToWork":%s,"employment":"EMPLOYED"}""".formatted(people[i], people[i + 1], holder || people[i + 1].equals("DAUGHTER")));
        }
        return CaseInHand.JSON.readTree("""
                {"campaign":"2023","union":"%s","channel":"GRASSROOTS_UNION","people":[%s],
                 "incomes":[{"person":"HOLDER","kind":"WAGE","amount":"10000.00"}],"expenses":[],
                 "causes":{"primary":"MAJOR_ILLNESS","secondary":[]}}""".formatted(union, written));
    }
}
