package cn.gongbang.eventkit;

import cn.gongbang.contracts.money.Money;
import cn.gongbang.contracts.people.Mobile;
import cn.gongbang.contracts.people.ResidentId;
import cn.gongbang.contracts.unions.CreditCode;
import cn.gongbang.contracts.unions.UnionCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Examples of single values, each other than the one before it; the people are fictional (domain.md §8). */
final class SampleValues {
    private static final List<String> IDS = List.of("440704198503120015", "440704199006070023", "11010519491231002X");
    private static final List<String> NAMES = List.of("欧阳明", "𠮷野", "陈丽");
    private static final LocalDate DAY = LocalDate.of(2023, 2, 1);
    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private int count;

    /** The next example, or null when the type is not of a single value. */
    @Nullable
    Object of(Class<?> type, String name) {
        Object value = known(type, name);
        if (value != null) {
            count++;
        }
        return value;
    }

    private @Nullable Object known(Class<?> type, String name) {
        return switch (type.getName()) {
            case "java.lang.String", "java.lang.Object" -> name.equals("name") ? NAMES.get(count % 3) : name + count;
            case "int", "java.lang.Integer" -> 1 + count;
            case "long", "java.lang.Long" -> 1L + count;
            case "boolean", "java.lang.Boolean" -> true;
            case "java.math.BigDecimal" -> BigDecimal.valueOf(150L + count, 2);
            case "java.time.LocalDate" -> DAY.plusDays(count);
            case "java.time.LocalTime" -> MORNING.plusMinutes(count);
            case "java.time.Instant" ->
                Instant.parse("2023-02-06T02:02:00.000001Z").plusSeconds(count);
            default -> ours(type);
        };
    }

    private @Nullable Object ours(Class<?> type) {
        if (type == ResidentId.class) {
            return ResidentId.of(IDS.get(count % IDS.size()));
        }
        if (type == UnionCode.class) {
            return new UnionCode("jianghai.waihai.u" + count);
        }
        if (type == CreditCode.class) {
            return CreditCode.of("91350100M000100Y43");
        }
        if (type == Mobile.class) {
            return Mobile.of("13800000000");
        }
        return type == Money.class ? Money.of(1000 + count + ".50") : null;
    }
}
