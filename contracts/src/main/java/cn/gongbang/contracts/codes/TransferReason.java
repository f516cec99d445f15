package cn.gongbang.contracts.codes;

/** Why a case goes to another union (R-DYN-1). */
public enum TransferReason {
    REQUESTED,
    /** The union has a new place in the tree. */
    UNION_MOVED,
    /** The union is no more; its parent takes its cases. */
    UNION_DISSOLVED
}
