package cn.gongbang.contracts.codes;

/** R-DYN-1: why a member leaves a household (a death is an event of its own). */
public enum RemovalReason {
    MOVED_OUT,
    MARRIED,
    OTHER
}
