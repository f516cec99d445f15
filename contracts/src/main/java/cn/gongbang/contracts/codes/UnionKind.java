package cn.gongbang.contracts.codes;

/** domain.md §1: the place of a union in the tree; DIRECT unions file straight to the district. */
public enum UnionKind {
    DISTRICT,
    SUBDISTRICT,
    GRASSROOTS,
    DIRECT
}
