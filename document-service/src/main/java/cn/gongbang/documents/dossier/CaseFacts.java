package cn.gongbang.documents.dossier;

import cn.gongbang.contracts.codes.ExpenseKind;
import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.personal.Personal;
import cn.gongbang.contracts.personal.PersonalOf;
import cn.gongbang.contracts.personal.Redacted;
import cn.gongbang.contracts.unions.UnionCode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier needs to know of its case, and no more: neither names nor diagnoses (R-PII-1).
 *
 * @param filedBy the user who applied; absent in what was heard before this was told
 * @param members everybody listed in the household
 * @param expenses kinds of rigid expenses with an amount (R-ELIG-5)
 * @param schoolingCause whether children's schooling is a cause of the hardship
 */
public record CaseFacts(
        UnionCode union,
        UnionKind unionKind,
        @Nullable String filedBy,
        List<Member> members,
        Set<ExpenseKind> expenses,
        boolean schoolingCause) {

    /**
     * @param counted belongs to the family by R-ELIG-8
     * @param working has a job
     * @param jobless looks for one or lost it
     */
    @PersonalOf("memberId")
    public record Member(
            String memberId,
            boolean counted,
            @Personal boolean sick,
            @Personal boolean disabled,
            @Personal boolean working,
            @Personal boolean jobless,
            @Personal boolean studying) {

        /** R-PII-2: what is left when the person's key was destroyed. */
        public static Member unreadable(String memberId, boolean counted) {
            return new Member(memberId, counted, false, false, false, false, false);
        }

        @Override
        public String toString() {
            return Redacted.of(this);
        }
    }

    public boolean has(String memberId) {
        return members.stream().anyMatch(member -> member.memberId().equals(memberId));
    }
}
