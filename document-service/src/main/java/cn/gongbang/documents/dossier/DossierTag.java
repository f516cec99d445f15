package cn.gongbang.documents.dossier;

import cn.gongbang.platform.problems.Refusal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ETag of a dossier's checklist: it changes with the files, the facts it is derived from and the language. */
public final class DossierTag {
    private static final Pattern FORM = Pattern.compile("(?:W/)?\"?(\\d{1,18})(?:-[^\"]*)?\"?");

    private DossierTag() {}

    public static String of(long version, long caseSequence, long reviewSequence, Locale language) {
        return version + "-" + caseSequence + "." + reviewSequence + "-" + language.getLanguage();
    }

    /**
     * The version of the dossier an If-Match header names; null when it names none. Changes of the case do not make a
     * write to its dossier stale.
     *
     * @throws Refusal 412 when the header is no tag of a dossier
     */
    public static @Nullable Long expectedVersion(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return null;
        }
        Matcher tag = FORM.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw Refusal.stale();
        }
        return Long.valueOf(tag.group(1));
    }
}
