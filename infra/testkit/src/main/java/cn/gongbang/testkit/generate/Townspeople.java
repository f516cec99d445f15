package cn.gongbang.testkit.generate;

import cn.gongbang.testkit.survey.ResidentIds;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Invents people: valid resident ids, none twice, and names, rare and compound ones among them. */
final class Townspeople {
    private static final List<String> AREAS =
            List.of("440704", "440704", "440704", "440703", "440705", "440783", "430321", "452402", "511324");
    private static final String SURNAMES = "陈李黄张梁林刘吴罗杨郑何谢邓周冯区叶余朱赵钟谭温简苏廖戴侯崔曾";
    private static final List<String> COMPOUND = List.of("欧阳", "司徒", "上官", "诸葛");
    private static final String GIVEN = "伟强军平明华志建国文海波飞宇浩森树涛鹏家豪霞丽静敏秀英兰珍梅燕红玉洁琪欣怡";
    private static final String RARE = "𠮷";

    private final Random random;
    private final Set<String> used = new HashSet<>();

    Townspeople(Random random) {
        this.random = random;
    }

    String id(LocalDate bornOn, boolean male) {
        return id(AREAS.get(random.nextInt(AREAS.size())), bornOn, male);
    }

    private String id(String area, LocalDate bornOn, boolean male) {
        while (true) {
            int order = 2 * random.nextInt(500) + (male ? 1 : 0);
            String id = ResidentIds.complete(
                    area + bornOn.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(order));
            if (used.add(id)) {
                return id;
            }
        }
    }

    /** An id that ends in X. */
    String idWithX(LocalDate bornOn, boolean male) {
        String id = id(bornOn, male);
        while (!id.endsWith("X")) {
            id = id(bornOn, male);
        }
        return id;
    }

    /** R-ID-1: the 15 digits of who was born before 2000. */
    static String fifteenDigits(String id) {
        return id.substring(0, 6) + id.substring(8, 17);
    }

    String surname() {
        return random.nextInt(20) == 0 ? COMPOUND.get(random.nextInt(COMPOUND.size())) : one(SURNAMES);
    }

    String given() {
        return random.nextInt(3) == 0 ? one(GIVEN) : one(GIVEN) + (random.nextInt(25) == 0 ? RARE : one(GIVEN));
    }

    private String one(String characters) {
        int at = random.nextInt(characters.length());
        return characters.substring(at, at + 1);
    }
}
