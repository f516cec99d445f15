package cn.gongbang.cases.events;

/** R-ELIG-6: something was found that speaks against recognition, or was decided about such a finding. */
public sealed interface ExclusionEvent extends CaseEvent permits ExclusionFound, ExclusionDecided {
    /** Names the finding inside the case. */
    String findingId();
}
