package cn.gongbang.reporting.submission;

import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.unions.UnionCode;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** R-OMIT: a union confirmed its ledger of a week, a zero report included. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LedgerSubmitted(
        String campaign,
        String week,
        UnionCode union,
        @Nullable String problems,
        @Nullable Integer consultations,
        Stamp stamp) {

    /** The stream that holds all submissions of a campaign's week. */
    public static String stream(String campaign, String week) {
        return "ledger:" + campaign + ":" + week;
    }
}
