package cn.gongbang.contracts.codes;

/** Cause of hardship (domain.md §7, 致困原因); a case has exactly one primary and up to three secondary causes. */
public enum Cause {
    NO_ABILITY_TO_WORK,
    ABLE_BUT_UNEMPLOYED,
    LAID_OFF,
    NO_SOCIAL_INSURANCE,
    INSURANCE_NOT_DELIVERED,
    MAJOR_ILLNESS,
    NATURAL_DISASTER,
    ACCIDENT,
    CHILDREN_SCHOOLING,
    OTHER
}
