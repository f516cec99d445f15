package cn.gongbang.contracts.codes;

/** Title of a model worker (domain.md §7, 劳模). */
public enum ModelWorker {
    NATIONAL,
    PROVINCIAL,
    CITY,
    OTHER,
    NONE
}
