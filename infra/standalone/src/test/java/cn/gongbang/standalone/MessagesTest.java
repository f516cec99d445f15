package cn.gongbang.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void givenBothLanguages_whenCompared_thenTheyHaveTheSameKeys() {
        assertThat(Messages.in(Locale.ENGLISH).bundle().keySet())
                .isEqualTo(Messages.in(Locale.SIMPLIFIED_CHINESE).bundle().keySet());
        assertThat(Messages.in(Locale.ENGLISH).text("failed.port", 8080)).startsWith("Port 8080 ");
        assertThat(Messages.in(Locale.FRENCH).text("failed.port", 8080)).startsWith("端口 8080 ");
    }
}
