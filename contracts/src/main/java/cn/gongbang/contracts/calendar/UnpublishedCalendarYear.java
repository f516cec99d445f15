package cn.gongbang.contracts.calendar;

/** R-CAL: a day was asked for in a year whose table of working days is not published; it is refused, not guessed. */
public final class UnpublishedCalendarYear extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final int year;

    public UnpublishedCalendarYear(int year) {
        super("R-CAL: no table of working days is published for the year " + year);
        this.year = year;
    }

    public int year() {
        return year;
    }
}
