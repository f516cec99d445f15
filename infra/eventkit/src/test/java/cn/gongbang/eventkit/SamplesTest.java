package cn.gongbang.eventkit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.eventkit.thing.Thing;
import cn.gongbang.eventkit.thing.Thing.Carried;
import cn.gongbang.eventkit.thing.Thing.Corrected;
import cn.gongbang.eventkit.thing.Thing.Named;
import cn.gongbang.eventkit.thing.Thing.Painted;
import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void givenPartOfSeveralKinds_whenSampled_thenOneOfEachKind() {
        assertThat(Samples.of(Corrected.class))
                .containsExactly(
                        new Corrected(1, new Painted(Thing.Colour.RED), null),
                        new Corrected(1, new Carried("to1"), null));
    }

    @Test
    void givenPartsThatMayBeAbsent_whenSampled_thenOnceWithAndOnceWithout() {
        assertThat(Samples.of(Named.class)).containsExactly(new Named("欧阳明", Thing.Colour.RED), new Named("欧阳明", null));
    }

    @Test
    void givenAnyEvent_whenSampledTwice_thenTheSame() {
        assertThat(Samples.of(Named.class)).isEqualTo(Samples.of(Named.class));
    }
}
