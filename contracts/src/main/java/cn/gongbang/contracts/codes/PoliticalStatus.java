package cn.gongbang.contracts.codes;

/** Political status of a person (domain.md §7, 政治面貌). */
public enum PoliticalStatus {
    PARTY_MEMBER,
    LEAGUE_MEMBER,
    MASSES,
    DEMOCRATIC_PARTY,
    OTHER
}
