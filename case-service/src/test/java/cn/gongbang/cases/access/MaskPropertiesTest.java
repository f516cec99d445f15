package cn.gongbang.cases.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.contracts.codes.Role;
import cn.gongbang.contracts.people.Mobile;
import cn.gongbang.contracts.people.ResidentId;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.access.Purpose;
import cn.gongbang.platform.access.Reading;
import cn.gongbang.platform.access.Sight;
import cn.gongbang.platform.security.Caller;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** R-PII-1: whatever the value, a mask shows no more of it than is allowed. */
class MaskPropertiesTest {
    private static final UnionCode UNION = new UnionCode("jianghai.waihai.u01");
    private static final LocalDate TODAY = LocalDate.parse("2024-02-29");

    @Property
    void aMaskedIdShowsAreaAndLastFourOnly(@ForAll("ids") ResidentId id) {
        String masked = masks().residentId("m1", id);
        assertThat(masked)
                .isEqualTo(id.value().substring(0, 6) + "********" + id.value().substring(14));
    }

    @Property
    void aMaskedMobileShowsSevenDigitsOnly(@ForAll("mobiles") String number) {
        assertThat(masks().mobile(new Mobile(number))).isEqualTo(number.substring(0, 3) + "****" + number.substring(7));
    }

    @Property
    void aMaskedCardShowsItsLastFourAtMost(@ForAll("digits") String card) {
        String masked = masks().card(card);
        assertThat(masked).hasSameSizeAs(card);
        assertThat(masked.replace("*", "")).hasSizeLessThanOrEqualTo(4);
        assertThat(card).endsWith(masked.replace("*", ""));
        assertThat(masked.chars().filter(character -> character == '*').count())
                .isGreaterThanOrEqualTo(card.length() < 12 ? card.length() : 8);
    }

    @Property
    void nothingElseIsShown(@ForAll String text) {
        assertThat(masks().health("m1", text)).isNull();
        assertThat(masks().ifPlain(text)).isNull();
    }

    @Property
    void aChildsNameIsMaskedUntilTheFourteenthBirthday(@ForAll("ids") ResidentId id) {
        String shown = masks().name(id, "欧阳小𠮷");
        boolean child = id.birthDate().plusYears(14).isAfter(TODAY);
        assertThat(shown).isEqualTo(child ? "欧阳*" : "欧阳小𠮷");
    }

    @Property
    void whoeverSeesMasksLeavesNothingToLog_andWhoeverSeesPlainIsLogged(
            @ForAll("roles") Set<Role> roles, @ForAll("unions") UnionCode own, @ForAll("ids") ResidentId id) {
        Reading reading = new Reading(
                new Caller("x", roles, own), null, TODAY.atStartOfDay().toInstant(ZoneOffset.UTC));
        String shown = reading.of(Purpose.CASE, "c", UNION).residentId("m1", id);
        assertThat(reading.shown()).hasSize(shown.equals(id.value()) ? 1 : 0);
        boolean needed = roles.contains(Role.AUDITOR) && UNION.within(own)
                || roles.contains(Role.GRASSROOTS) && own.equals(UNION)
                || (roles.contains(Role.SUBDISTRICT) || roles.contains(Role.DISTRICT)) && UNION.within(own);
        assertThat(shown.equals(id.value())).isEqualTo(needed);
    }

    private static Sight masks() {
        return new Reading(
                        new Caller("app", Set.of(Role.APPLICANT_APP), null),
                        null,
                        TODAY.atStartOfDay().toInstant(ZoneOffset.UTC))
                .of(Purpose.CASE, "c", UNION);
    }

    @Provide
    Arbitrary<ResidentId> ids() {
        Arbitrary<LocalDate> births = Arbitraries.longs()
                .between(LocalDate.parse("1900-01-01").toEpochDay(), TODAY.toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Combinators.combine(births, Arbitraries.integers().between(0, 999))
                .as((born, number) ->
                        of("440704" + born.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(number)));
    }

    @Provide
    Arbitrary<String> mobiles() {
        return Arbitraries.strings().numeric().ofLength(9).map(rest -> "13" + rest);
    }

    @Provide
    Arbitrary<String> digits() {
        return Arbitraries.strings().numeric().ofMinLength(0).ofMaxLength(24);
    }

    @Provide
    Arbitrary<Set<Role>> roles() {
        return Arbitraries.of(EnumSet.allOf(Role.class)).set().ofMaxSize(3);
    }

    @Provide
    Arbitrary<UnionCode> unions() {
        return Arbitraries.of(
                        "jianghai", "jianghai.waihai", "jianghai.waihai.u01", "jianghai.waihai.u02", "jianghai.lile")
                .map(UnionCode::new);
    }

    /** The id with these digits, whichever check digit fits. */
    private static ResidentId of(String first17) {
        for (char check : "0123456789X".toCharArray()) {
            try {
                return new ResidentId(first17 + check);
            } catch (IllegalArgumentException wrongDigit) {
                continue;
            }
        }
        throw new AssertionError(first17);
    }
}
