package cn.gongbang.testkit.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveyTest {
    private static final List<String> FILES = List.of(
            "unions.json",
            "policy.json",
            "applications.jsonl",
            "changes.jsonl",
            "expected/outcomes.json",
            "expected/changes.json",
            "expected/ledger.json");

    @Test
    void givenBundledSurvey_whenRead_thenEverythingIsThere() {
        Survey survey = Survey.bundled();

        assertThat(survey.cases()).hasSize(528);
        assertThat(survey.changes()).hasSize(83);
        assertThat(survey.unions().byCode()).hasSize(52);
        assertThat(survey.expected().outcomes()).hasSize(528);
        assertThat(survey.expected().changes()).hasSize(83);
        assertThat(survey.expected().ledger()).hasSize(394);
        assertThat(survey.campaignBody().toString())
                .contains("\"id\":\"2023\"", "\"deadline\":\"2023-03-08\"", "\"policy\":\"jianghai\"")
                .contains("\"scope\":\"jianghai\"", "\"opensOn\":\"2023-02-01\"");
    }

    @Test
    void givenCopyInFolder_whenReadByPath_thenItEqualsTheBundledOne(@TempDir Path folder) {
        copyTo(folder);

        assertThat(Survey.at(folder)).isEqualTo(Survey.bundled());
    }

    @Test
    void givenOtherDeadline_whenReadByPath_thenTheCampaignIsTheCallers(@TempDir Path folder) {
        copyTo(folder);
        Campaign campaign = new Campaign("2023", "n", LocalDate.of(2023, 1, 1), LocalDate.of(2023, 3, 31));

        assertThat(Survey.at(folder, campaign).campaign()).isEqualTo(campaign);
        assertThatThrownBy(() -> Survey.at(folder, new Campaign("2024", "n", campaign.opensOn(), campaign.deadline())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2024");
    }

    @Test
    void givenUnions_whenAskedForTheReviewer_thenItIsTheStreetOfTheSubdistrict() {
        UnionTree unions = Survey.bundled().unions();

        assertThat(unions.streetUser("jianghai.waihai.u01")).isEqualTo("street.waihai");
        assertThat(unions.streetUser("jianghai.lile")).isEqualTo("street.lile");
        assertThat(unions.subtree("jianghai.waihai")).hasSize(15).contains("jianghai.waihai");
        assertThat(unions.codesIn("已在 jianghai.waihai.u12. 登记")).containsExactly("jianghai.waihai.u12");
    }

    @Test
    void givenChannel_whenApplying_thenTheAppOrTheUnionDoes() {
        Survey survey = Survey.bundled();

        assertThat(survey.cases().get(0).applicant()).isEqualTo("app");
        assertThat(survey.cases().get(1).applicant()).isEqualTo("jianghai.lile.u05");
    }

    @Test
    void givenResidentIds_whenCompletedOrNormalised_thenTheyFollowTheStandard() {
        assertThat(ResidentIds.normalised("440704850312001")).isEqualTo("440704198503120015");
        assertThat(ResidentIds.normalised("11010519491231002x")).isEqualTo("11010519491231002X");
        assertThat(ResidentIds.complete("44070419900607002")).isEqualTo("440704199006070023");
    }

    private static void copyTo(Path folder) {
        try {
            Files.createDirectory(folder.resolve("expected"));
            for (String name : FILES) {
                try (InputStream file = SurveyFiles.bundled().open(name)) {
                    assertThat(file).isNotNull();
                    Files.copy(file, folder.resolve(name));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
