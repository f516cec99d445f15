package cn.gongbang.cases.events;

import cn.gongbang.cases.household.Archive;

/** A change of a case (R-DYN-1); changes take effect in order of their date, then of their sequence. */
public sealed interface DatedChange extends CaseEvent permits HouseholdChange, CausesChanged, CaseTransferred {
    /**
     * The archive after this change.
     *
     * @throws Contradiction when the change does not fit what it meets
     */
    Archive applyTo(Archive before);

    /** R-FLOW-4: whether this change asks for a new public notice when one was posted. */
    boolean material();

    /** R-DYN-2: whether the household is assessed anew because of this change. */
    boolean reassesses();

    /** R-DYN-3: whether a re-assessment because of this change may start an exit observation. */
    boolean mayStartExit();

    /** The history cannot be true with this change in it. */
    final class Contradiction extends RuntimeException {
        private static final long serialVersionUID = 1;

        Contradiction(String what) {
            super(what);
        }
    }
}
