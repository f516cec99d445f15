package cn.gongbang.standalone.acceptance.scopes;

/** Where a case lies that is knocked for. */
enum Place {
    /** A grassroots union. */
    UNION("jianghai.waihai.u01", "jianghai.waihai.u01", "jianghai.waihai.u01"),
    /** Held by the same union, but filed by the workers' app. */
    FILED_BY_APP("jianghai.waihai.u01", "jianghai.waihai.u01", "app"),
    /** What the subdistrict above holds itself. */
    STREET("jianghai.waihai", "jianghai.waihai", "jianghai.waihai"),
    /** A union of another subdistrict. */
    ELSEWHERE("jianghai.lile.u01", "jianghai.lile.u01", "jianghai.lile.u01"),
    /** What the district holds itself since the union was dissolved that was applied to. */
    DISTRICT("jianghai.d06", "jianghai", "jianghai.d06");

    private final String appliedTo;
    private final String union;
    private final String filedBy;

    Place(String appliedTo, String union, String filedBy) {
        this.appliedTo = appliedTo;
        this.union = union;
        this.filedBy = filedBy;
    }

    String appliedTo() {
        return appliedTo;
    }

    /** The union that holds the case. */
    String union() {
        return union;
    }

    String filedBy() {
        return filedBy;
    }

    /** Whose import it is that had the family in it: somebody of the union that holds the case, or who filed it. */
    String importedBy() {
        return this == DISTRICT ? "district" : filedBy;
    }
}
