package cn.gongbang.cases.events;

import cn.gongbang.cases.household.Archive;
import cn.gongbang.cases.household.Household;

/** A change of the household, which is assessed anew after it (R-DYN-2). */
public sealed interface HouseholdChange extends DatedChange
        permits IncomeUpdated,
                MemberAdded,
                MemberRemoved,
                PersonDied,
                WorkerLeftJob,
                WorkerRetired,
                HolderNamed,
                PersonFactsChanged,
                OfficiallyReassessed,
                HouseholdMerged,
                CaseCarriedOver {
    /**
     * The household after this change.
     *
     * @throws Contradiction when the change does not fit the household it meets
     */
    Household applyTo(Household before);

    @Override
    default Archive applyTo(Archive before) {
        return before.with(applyTo(before.household()));
    }

    @Override
    default boolean reassesses() {
        return true;
    }
}
