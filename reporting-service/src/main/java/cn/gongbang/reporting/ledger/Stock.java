package cn.gongbang.reporting.ledger;

import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.contracts.codes.Category;

/**
 * The cases a union holds at a cut (contract.md, {@code current} beside the flows).
 *
 * @param underReview applied, in review or sent back
 * @param recognized on file, those under exit observation included
 */
public record Stock(int underReview, int recognized, int deep, int relative, int accidental, int exitObservation) {
    public static final Stock NONE = new Stock(0, 0, 0, 0, 0, 0);

    /** So many cases of one status and category. */
    public static Stock of(CaseStatus status, Category category, int cases) {
        return switch (status) {
            case APPLIED, IN_REVIEW, SENT_BACK -> new Stock(cases, 0, 0, 0, 0, 0);
            case RECOGNIZED ->
                new Stock(
                        0,
                        cases,
                        category == Category.DEEP ? cases : 0,
                        category == Category.RELATIVE ? cases : 0,
                        category == Category.ACCIDENTAL ? cases : 0,
                        0);
            case EXIT_OBSERVATION -> new Stock(0, cases, 0, 0, 0, cases);
            case REJECTED, WITHDRAWN, CLOSED -> NONE;
        };
    }

    public Stock plus(Stock other) {
        return new Stock(
                underReview + other.underReview,
                recognized + other.recognized,
                deep + other.deep,
                relative + other.relative,
                accidental + other.accidental,
                exitObservation + other.exitObservation);
    }
}
