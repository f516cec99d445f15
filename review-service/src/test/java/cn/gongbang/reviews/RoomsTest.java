package cn.gongbang.reviews;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The rooms of the service: a pure core, and slices that know nothing of each other. */
@AnalyzeClasses(packages = "cn.gongbang.reviews", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
    @ArchTest
    static final ArchRule CORE_IS_PURE = noClasses()
            .that()
            .resideInAnyPackage("cn.gongbang.reviews.events", "cn.gongbang.reviews.review")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.axonframework..", "org.slf4j..", "com.mongodb..");

    @ArchTest
    static final ArchRule STEPS_DO_NOT_KNOW_EACH_OTHER =
            slices().matching("cn.gongbang.reviews.write.(*)..").should().notDependOnEachOther();

    @Test
    void givenTheMessages_whenCompared_thenBothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(keys("/review-messages.properties")).isEqualTo(keys("/review-messages_en.properties"));
    }

    private static Object keys(String bundle) throws IOException {
        Properties messages = new Properties();
        try (var file = new InputStreamReader(RoomsTest.class.getResourceAsStream(bundle), StandardCharsets.UTF_8)) {
            messages.load(file);
        }
        return messages.stringPropertyNames();
    }
}
