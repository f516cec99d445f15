package cn.gongbang.cases.policy;

import org.jspecify.annotations.Nullable;

/**
 * What a policy version asks of a case on file; kept with each assessment, so that the case follows the version it was
 * last assessed by.
 *
 * @param reviewAfterMonths after how many months without a change a review is due (R-DYN-6)
 * @param syncWorkingDays within how many working days a change is to be recorded (R-DYN-1); absent when the policy sets
 *     no limit
 */
public record DynamicTerms(int reviewAfterMonths, @Nullable Integer syncWorkingDays) {

    public static DynamicTerms of(Policy policy) {
        Policy.SyncTerms sync = policy.sync();
        return new DynamicTerms(policy.reviewAfterMonths(), sync == null ? null : sync.workingDays());
    }
}
