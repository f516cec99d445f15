package cn.gongbang.cases.events;

/** R-DYN-7: a correction never rewrites history; it is a fact of its own that refers to what it corrects. */
public sealed interface Correction extends CaseEvent permits ChangeCorrected, ApplicationCorrected, ClosureRevoked {
    /** Why, in the officer's words. */
    String reason();
}
