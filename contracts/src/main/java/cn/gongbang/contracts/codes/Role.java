package cn.gongbang.contracts.codes;

/** What a bearer may do (contract.md, Signing in); {@link #SERVICE} is one service towards another, never a user. */
public enum Role {
    APPLICANT_APP,
    GRASSROOTS,
    SUBDISTRICT,
    DISTRICT,
    AUDITOR,
    REPORTER,
    ADMIN,
    SERVICE
}
