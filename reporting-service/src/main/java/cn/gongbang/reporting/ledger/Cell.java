package cn.gongbang.reporting.ledger;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A figure of the ledger: what stood at the previous cut and what came since. */
public record Cell(int opening, int change) {
    public static final Cell ZERO = new Cell(0, 0);

    @JsonProperty
    public int closing() {
        return opening + change;
    }

    public Cell plus(Cell other) {
        return new Cell(opening + other.opening, change + other.change);
    }
}
