package cn.gongbang.contracts.integrity;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Findings in words: Chinese unless English is asked for. */
public final class FindingSentences {
    private static final String BUNDLE = "cn.gongbang.contracts.integrity.findings";
    private final ResourceBundle bundle;

    public FindingSentences(Locale language) {
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public String of(Finding finding) {
        return new MessageFormat(bundle.getString(finding.kind().name()), Locale.ROOT)
                .format(new Object[] {finding.where(), Long.toString(finding.number()), finding.detail()});
    }
}
