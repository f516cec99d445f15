package cn.gongbang.cases.events;

import cn.gongbang.cases.household.Household;

/** A change of the household (R-DYN-1); changes take effect in order of their date, then of their sequence. */
public sealed interface HouseholdChange extends CaseEvent
        permits IncomeUpdated,
                MemberAdded,
                MemberRemoved,
                PersonDied,
                WorkerLeftJob,
                HolderNamed,
                PersonFactsChanged,
                OfficiallyReassessed {

    /**
     * The household after this change.
     *
     * @throws Contradiction when the change does not fit the household it meets
     */
    Household applyTo(Household before);

    /** R-DYN-3: whether a re-assessment because of this change may start an exit observation. */
    boolean mayStartExit();

    /** R-FLOW-4: whether this change asks for a new public notice when one was posted. */
    boolean material();

    /** The history cannot be true with this change in it. */
    final class Contradiction extends RuntimeException {
        private static final long serialVersionUID = 1;

        Contradiction(String what) {
            super(what);
        }
    }
}
