package cn.gongbang.platform.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import cn.gongbang.platform.json.EventJson;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WordlessTest {
    record Told(LocalDate birth) {}

    @Test
    void givenFailureThatQuotesData_whenLogged_thenOnlyItsKindAndPlaceAreTold_R_PII_1() {
        Throwable quoting =
                catchThrowable(() -> EventJson.mapper().readValue("{\"birth\":\"440704198503120015\"}", Told.class));
        assertThat(quoting).hasMessageContaining("440704198503120015");

        String logged = trace(Wordless.of(new IllegalStateException("440704198503120015", quoting)));

        assertThat(logged)
                .doesNotContain("440704198503120015")
                .contains("java.lang.IllegalStateException")
                .contains(quoting.getClass().getName())
                .contains(quoting.getStackTrace()[0].toString());
    }

    private static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
