package cn.gongbang.contracts.codes;

/** Working state of a person (domain.md §7, 工作状态). */
public enum Employment {
    EMPLOYED,
    LAID_OFF,
    UNEMPLOYED,
    RETIRED,
    SICK_LEAVE,
    EARLY_RETIRED,
    NONE
}
