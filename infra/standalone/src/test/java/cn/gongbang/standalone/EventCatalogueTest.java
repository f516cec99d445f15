package cn.gongbang.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.cases.CaseServiceApplication;
import cn.gongbang.documents.DocumentServiceApplication;
import cn.gongbang.eventkit.catalogue.EventCatalogue;
import cn.gongbang.reporting.ReportingServiceApplication;
import cn.gongbang.reviews.ReviewServiceApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventCatalogueTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Path PAGE = ROOT.resolve("docs").resolve("events.md");
    private static final String COMMAND = "./mvnw -pl infra/standalone -am test -Dtest=EventCatalogueTest"
            + " -Dcatalogue.write=true -Dsurefire.failIfNoSpecifiedTests=false";

    @Test
    void givenTheCodeAsItIs_whenCatalogued_thenAsInTheDocs() throws IOException {
        String text = EventCatalogue.text(
                ROOT,
                Map.of(
                        "case-service", CaseServiceApplication.class,
                        "review-service", ReviewServiceApplication.class,
                        "document-service", DocumentServiceApplication.class,
                        "reporting-service", ReportingServiceApplication.class));
        if (Boolean.getBoolean("catalogue.write")) {
            Files.writeString(PAGE, text);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/events.md is out of date; write it anew with %s", COMMAND)
                .isEqualTo(text);
    }
}
