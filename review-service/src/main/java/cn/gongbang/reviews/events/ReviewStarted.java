package cn.gongbang.reviews.events;

import cn.gongbang.contracts.codes.Category;
import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.events.CaseSnapshot.Terms;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.unions.UnionCode;
import java.time.LocalDate;

/** The review of a newly opened case began; the campaign's terms hold for the whole review. {@code appliedOn} is the
 * application date, {@code caseSequence} the sequence of the case that was heard. */
public record ReviewStarted(
        String caseId,
        String campaign,
        UnionCode union,
        UnionKind unionKind,
        Terms terms,
        LocalDate appliedOn,
        Category category,
        long caseSequence,
        Stamp stamp)
        implements ReviewEvent {}
