package cn.gongbang.cases.eligibility;

import cn.gongbang.cases.assessment.TraceCode;
import cn.gongbang.cases.assessment.TraceLine;
import cn.gongbang.cases.eligibility.Hint.Direction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * R-ELIG-6: what the family itself says in the application's {@code property}. Having something makes it suspected; having
 * nothing is told but not checked, for only a register can clear.
 */
record PropertyTold(Told told) {
    /** How many motor vehicles the family owns or regularly uses, aids for the disabled not counted; or true, false. */
    static final String VEHICLES = "vehicles";
    /** How many homes the family owns. */
    static final String HOMES = "homes";
    /** Floor area of all homes together, in m². */
    static final String HOME_AREA = "homeArea";
    /** Whether a member is controlling shareholder or actual controller of a company. */
    static final String COMPANY_CONTROL = "companyControl";

    static PropertyTold of(@Nullable Map<String, Object> property) {
        return new PropertyTold(Told.of(property));
    }

    Hint vehicle() {
        BigDecimal vehicles = told.number(VEHICLES);
        if (vehicles == null) {
            return notRead(VEHICLES);
        }
        return vehicles.signum() > 0
                ? Hint.of(
                        Direction.SUSPECTED,
                        TraceLine.of(TraceCode.EXCLUSION_VEHICLES_TOLD).with("vehicles", vehicles.toPlainString()))
                : Hint.of(Direction.UNKNOWN, TraceLine.of(TraceCode.EXCLUSION_NO_VEHICLE_TOLD));
    }

    Hint companyControl() {
        Boolean controls = told.flag(COMPANY_CONTROL);
        if (controls == null) {
            return notRead(COMPANY_CONTROL);
        }
        return controls
                ? Hint.of(Direction.SUSPECTED, TraceLine.of(TraceCode.EXCLUSION_COMPANY_TOLD))
                : Hint.of(Direction.UNKNOWN, TraceLine.of(TraceCode.EXCLUSION_NO_COMPANY_TOLD));
    }

    /**
     * Several homes, and more floor area a person than is usual; an area that is not known does not excuse.
     *
     * @param limit local floor area per person in m²; absent: the number of homes alone counts
     */
    Hint secondHome(int people, @Nullable BigDecimal limit) {
        BigDecimal homes = told.number(HOMES);
        if (homes == null) {
            return notRead(HOMES);
        }
        TraceLine count = TraceLine.of(TraceCode.EXCLUSION_HOMES_TOLD).with("homes", homes.toPlainString());
        if (homes.compareTo(BigDecimal.ONE) <= 0) {
            return Hint.of(Direction.UNKNOWN, count);
        }
        BigDecimal area = told.number(HOME_AREA);
        if (area == null || limit == null) {
            List<TraceLine> unread = notRead(HOME_AREA).lines();
            return area == null && !unread.isEmpty()
                    ? Hint.of(Direction.SUSPECTED, count, unread.getFirst())
                    : Hint.of(Direction.SUSPECTED, count);
        }
        boolean above = area.compareTo(limit.multiply(BigDecimal.valueOf(people))) > 0;
        TraceLine compared = TraceLine.of(above ? TraceCode.EXCLUSION_AREA_ABOVE : TraceCode.EXCLUSION_AREA_WITHIN)
                .with("area", area.toPlainString())
                .with(
                        "perPerson",
                        area.divide(BigDecimal.valueOf(people), 2, RoundingMode.HALF_UP)
                                .toPlainString())
                .with("limit", limit.toPlainString());
        return Hint.of(above ? Direction.SUSPECTED : Direction.UNKNOWN, count, compared);
    }

    private Hint notRead(String field) {
        return told.says(field) ? Hint.unreadable(field) : Hint.NONE;
    }
}
