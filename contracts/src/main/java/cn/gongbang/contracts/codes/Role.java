package cn.gongbang.contracts.codes;

/** What a signed-in user may do (contract.md, Signing in). */
public enum Role {
    APPLICANT_APP,
    GRASSROOTS,
    SUBDISTRICT,
    DISTRICT,
    AUDITOR,
    REPORTER,
    ADMIN,
    SERVICE,
    PUBLIC
}
