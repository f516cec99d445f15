package cn.gongbang.platform.access;

/** R-PII-1: what must not be seen in plain without an entry in the access log. */
public enum ShownField {
    RESIDENT_ID,
    /** State of health or disability. */
    HEALTH,
    BANK_CARD,
    /** A file of the dossier, which may show any of them. */
    FILE
}
