package cn.gongbang.cases.events;

import cn.gongbang.cases.household.Household;
import cn.gongbang.contracts.events.Stamp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * R-DYN-5: the holder or a member died.
 *
 * @param newHolder member id of who becomes the holder, if that is known already
 */
public record PersonDied(
        LocalDate effectiveOn, String memberId, @Nullable String newHolder, Stamp stamp) implements HouseholdChange {
    @Override
    public Household applyTo(Household before) {
        if (before.member(memberId).isEmpty()) {
            throw new Contradiction("the person is not in the case");
        }
        Household left = before.without(memberId);
        if (newHolder == null) {
            return left;
        }
        if (left.member(newHolder).isEmpty()) {
            throw new Contradiction("the new holder is not in the case");
        }
        return left.withHolder(newHolder);
    }

    @Override
    public boolean mayStartExit() {
        return false;
    }

    @Override
    public boolean material() {
        return true;
    }
}
