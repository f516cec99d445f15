package cn.gongbang.cases.state;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.cases.state.Journal.Remembered;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RememberedRequestsTest {
    @Property(tries = 200)
    void givenAnyRequests_whenRemembered_thenEachKeyFindsItsNewest(
            @ForAll @Size(max = 300) List<@IntRange(max = 200) Integer> keys) {
        Map<String, Remembered> expected = new HashMap<>();
        RememberedRequests remembered = RememberedRequests.NONE;
        for (int version = 0; version < keys.size(); version++) {
            String key = "key-" + keys.get(version);
            Remembered request = new Remembered("hash-" + version, version);
            expected.put(key, request);
            remembered = remembered.and(key, request);
        }
        for (int key = 0; key <= 200; key++) {
            assertThat(remembered.find("key-" + key).orElse(null)).isEqualTo(expected.get("key-" + key));
        }
    }

    @Property(tries = 50)
    void givenManyRequests_whenRemembered_thenInFewParts(@ForAll @IntRange(max = 2000) int count) {
        RememberedRequests remembered = RememberedRequests.NONE;
        for (int version = 0; version < count; version++) {
            remembered = remembered.and("key-" + version, new Remembered("hash", version));
        }
        assertThat(remembered.parts()).hasSizeLessThanOrEqualTo(11);
    }
}
