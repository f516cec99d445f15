package cn.gongbang.platform.access;

/** What the reader asked for when personal data was shown. */
public enum Purpose {
    CASE,
    /** A change was answered with the case after it. */
    CHANGE_ANSWER,
    HISTORY,
    HISTORY_EXPORT,
    COMPARISON,
    SUMMARY,
    SUMMARY_EXPORT,
    DOSSIER_FILE
}
