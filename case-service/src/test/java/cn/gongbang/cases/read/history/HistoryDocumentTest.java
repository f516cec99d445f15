package cn.gongbang.cases.read.history;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.cases.write.CaseInHand;
import cn.gongbang.contracts.codes.Role;
import cn.gongbang.platform.security.Caller;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HistoryDocumentTest {
    private final CaseInHand family = CaseInHand.recognized(Told.FAMILY, Told.APPLIED);

    @Test
    void givenMarkupInWhatPeopleWrote_whenPrinted_thenItIsTextAndNothingIsAskedForFromElsewhere() {
        String page = page(Locale.SIMPLIFIED_CHINESE);
        assertThat(page)
                .contains("江海区&lt;b&gt;一路&lt;/b&gt;1号")
                .contains("欧阳明", "陈𠮷", family.state().opening().number(), "2024-02-01 09:00:00 由 auditor 导出")
                .contains(Told.replay(family).lastHash())
                .doesNotContain("<b>一路")
                .doesNotContainIgnoringCase("<script")
                .doesNotContainPattern("(src|href|@import|url\\()");
    }

    @Test
    void givenAReaderOfEnglish_whenPrinted_thenTheFixedWordsAreEnglish() {
        assertThat(page(Locale.ENGLISH))
                .contains("<html lang=\"en\">", "History of a hardship case", "Resident id", "Recognized")
                .doesNotContain("变动历史", "已认定", "身份证号");
    }

    /** The one style of the page is allowed by its hash; a style or script that somebody got into it would not be. */
    @Test
    void givenThePage_whenShown_thenItsPolicyAllowsTheStyleItHasAndNoOther() throws Exception {
        String page = page(Locale.ENGLISH);
        String style = page.substring(page.indexOf("<style>") + "<style>".length(), page.indexOf("</style>"));
        byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));

        assertThat(new HistoryDocument().contentPolicy())
                .startsWith("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(sha256) + "';")
                .doesNotContain("unsafe");
        assertThat(page).containsOnlyOnce("<style").doesNotContain(" style=");
    }

    private String page(Locale locale) {
        return new HistoryDocument()
                .of(
                        Told.replay(family),
                        family.state(),
                        Told.wording(locale),
                        Instant.parse("2024-02-01T01:00:00Z"),
                        new Caller("auditor", Set.of(Role.AUDITOR), null));
    }
}
