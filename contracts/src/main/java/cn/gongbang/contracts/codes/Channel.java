package cn.gongbang.contracts.codes;

/** R-FLOW-1: the way an application came in. */
public enum Channel {
    GRASSROOTS_UNION,
    HIGHER_UNION,
    WORKERS_APP
}
