package cn.gongbang.contracts.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.gongbang.contracts.codes.Sex;
import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** R-ID-1. */
class ResidentIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440704198503120015", "440704199006070023"})
    void givenSample_whenRead_thenKept_R_ID_1(String sample) {
        assertThat(ResidentId.of(sample).value()).isEqualTo(sample);
    }

    @Test
    void givenFifteenDigits_whenRead_thenEighteen_R_ID_1() {
        assertThat(ResidentId.of("440704850312001")).isEqualTo(ResidentId.of("440704198503120015"));
    }

    @Test
    void givenLowerCaseAndBlanks_whenRead_thenNormalised_R_ID_1() {
        assertThat(ResidentId.of(" 11010519491231002x ").value()).isEqualTo("11010519491231002X");
    }

    @Test
    void givenId_whenAsked_thenTellsBirthDateAndSex_R_ID_1() {
        ResidentId id = ResidentId.of("440704198503120015");
        assertThat(id.birthDate()).isEqualTo(LocalDate.of(1985, 3, 12));
        assertThat(id.sex()).isEqualTo(Sex.MALE);
        assertThat(ResidentId.of("440704199006070023").sex()).isEqualTo(Sex.FEMALE);
    }

    @Test
    void givenId_whenPrinted_thenMasked_R_ID_1() {
        assertThat(ResidentId.of("440704198503120015")).hasToString("440704********0015");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "440704198503120016", // check digit
                "44070419850312001", // 17 digits
                "4407041985031200155", // 19 digits
                "04070419850312001X", // region
                "44070418991231001X", // before 1900
                "440704199002300019", // 30 February
                "440704850230001", // 30 February, 15 digits
                "440704190002290019", // 1900 was no leap year
                "４４０７０４１９８５０３１２００１５", // full width
                "4407041985031200X5"
            })
    void givenNoResidentId_whenRead_thenRefusedWithoutRepeatingIt_R_ID_1(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResidentId.of(text))
                .satisfies(refusal -> {
                    if (text.length() > 5) {
                        assertThat(refusal.getMessage()).doesNotContain(text);
                    }
                });
    }

    @Test
    void givenDateTooEarlyWithRightCheckDigit_whenRead_thenRefused_R_ID_1() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResidentId.of(withCheckDigit("44070418991231001")))
                .withMessageContaining("date of birth");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResidentId.of(withCheckDigit("44070419000229001")))
                .withMessageContaining("date of birth");
    }

    @Test
    void givenJson_whenReadAndWritten_thenPlainString_R_ID_1() {
        JsonMapper json = JsonMapper.builder().build();
        ResidentId id = json.readValue("\"440704850312001\"", ResidentId.class);
        assertThat(json.writeValueAsString(id)).isEqualTo("\"440704198503120015\"");
    }

    @Property
    void givenAnyBirthDate_whenBuilt_thenReadBack_R_ID_1(
            @ForAll @DateRange(min = "1900-01-01", max = "2099-12-31") LocalDate birth,
            @ForAll @IntRange(max = 999) int serial) {
        String id = withCheckDigit(first17(birth, serial));
        ResidentId read = ResidentId.of(id.toLowerCase(Locale.ROOT));
        assertThat(read.value()).isEqualTo(id);
        assertThat(read.birthDate()).isEqualTo(birth);
        assertThat(read.sex()).isEqualTo(serial % 2 == 1 ? Sex.MALE : Sex.FEMALE);
        assertThat(read.masked()).doesNotContain(id.substring(6, 14));
    }

    @Property
    void givenOneWrongDigit_whenRead_thenRefused_R_ID_1(
            @ForAll @DateRange(min = "1900-01-01", max = "2099-12-31") LocalDate birth,
            @ForAll @IntRange(max = 999) int serial,
            @ForAll @IntRange(max = 16) int place,
            @ForAll @CharRange(from = '0', to = '9') char digit) {
        String id = withCheckDigit(first17(birth, serial));
        Assume.that(id.charAt(place) != digit);
        String wrong = id.substring(0, place) + digit + id.substring(place + 1);
        assertThatIllegalArgumentException().isThrownBy(() -> ResidentId.of(wrong));
    }

    private static String first17(LocalDate birth, int serial) {
        return "440704" + birth.toString().replace("-", "") + String.format(Locale.ROOT, "%03d", serial);
    }

    /** The check digit by the definition of ISO 7064 MOD 11-2, apart from the weights of the code under test. */
    private static String withCheckDigit(String first17) {
        int product = 0;
        for (char digit : first17.toCharArray()) {
            product = (product + digit - '0') * 2 % 11;
        }
        int check = (12 - product) % 11;
        return first17 + (check == 10 ? "X" : String.valueOf(check));
    }
}
