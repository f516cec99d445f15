package cn.gongbang.cases.household;

import cn.gongbang.contracts.codes.Employment;
import cn.gongbang.contracts.codes.Health;
import cn.gongbang.contracts.codes.Studying;
import org.jspecify.annotations.Nullable;

/**
 * New facts about a person; what is absent stays as it was.
 *
 * @param leftSchool the person no longer studies, so {@code studying} is absent
 */
public record PersonFacts(
        @Nullable Employment employment,
        @Nullable Studying studying,
        boolean leftSchool,
        @Nullable Boolean ableToWork,
        @Nullable Boolean noIncomeEvidenced,
        @Nullable Health health) {
    /** Nothing new. */
    public static final PersonFacts NONE = new PersonFacts(null, null, false, null, null, null);

    public static PersonFacts employed(Employment employment) {
        return new PersonFacts(employment, null, false, null, null, null);
    }

    public boolean tellNothing() {
        return equals(NONE);
    }
}
