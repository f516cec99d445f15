package cn.gongbang.documents.dossier;

/** Whether the dossier of a case needs a material; WHEN_APPLIES where the facts on record cannot tell. */
public enum Requirement {
    REQUIRED,
    WHEN_APPLIES,
    NOT_APPLICABLE
}
