package cn.gongbang.contracts.codes;

/** R-ELIG-6: what became of an exclusion finding. */
public enum ExclusionOutcome {
    /** The district holds that the exclusion applies. */
    CONFIRMED,
    /** The district holds that it does not apply, or does not stand in the way. */
    DISMISSED,
    /** It came from a check of the registers that was done again; no officer decides this. */
    SUPERSEDED
}
