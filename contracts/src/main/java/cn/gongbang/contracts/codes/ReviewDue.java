package cn.gongbang.contracts.codes;

/** What somebody has to look at in a case on file (R-DYN-1, 3, 5, 6; R-ELIG-6, 7). */
public enum ReviewDue {
    /** R-DYN-5: the family has no holder. */
    HOLDER_NEEDED,
    /** R-DYN-6: nothing changed for as long as the policy allows. */
    YEARLY_REVIEW,
    /** R-DYN-3: the exit observation is complete; the case may be closed. */
    EXIT_DECISION,
    /** R-DYN-1: a change was recorded later than the policy allows. */
    LATE_SYNC,
    /** R-ELIG-7: the holder retired, and retirees normally do not qualify. */
    RETIRED_HOLDER,
    /** R-ELIG-6: something was found after the recognition that speaks against it. */
    EXCLUSION_FOUND,
    /** R-PII-2: the archive was kept as long as it has to be; its personal data is erased. */
    RETENTION_OVER
}
