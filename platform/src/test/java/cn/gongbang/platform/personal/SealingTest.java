package cn.gongbang.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gongbang.contracts.personal.Personal;
import cn.gongbang.contracts.personal.PersonalOf;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class SealingTest {
    private final RingInMemory ring = new RingInMemory();
    private final Sealing sealing = new Sealing(ring);
    private static final Told TOLD = new Told(
            "公开",
            List.of(new Somebody("m1", "欧阳𠮷", 7, true), new Somebody("m2", "陈丽", null, false)),
            new Address("江海区", "13800000000"),
            Map.of("k", List.of("v", 1)),
            "evidence");

    @PersonalOf("memberId")
    record Somebody(
            String memberId,
            @Personal String name,
            @Personal @Nullable Integer health,
            boolean counted) {
        static Somebody unreadable(String memberId, boolean counted) {
            return new Somebody(memberId, "", null, counted);
        }
    }

    record Address(String street, String mobile) {}

    record Told(
            String open,
            List<Somebody> people,
            @Personal @Nullable Address address,
            @Personal @Nullable Map<String, Object> more,
            @Personal String words) {}

    @Test
    void givenPersonalData_whenWritten_thenOnlyWhatIsNotPersonalIsReadable_R_PII_1() {
        String json = written();
        assertThat(json).contains("公开", "\"m1\"", "\"counted\":true");
        assertThat(json).doesNotContain("欧阳", "陈丽", "江海区", "13800000000", "evidence", "health");
    }

    @Test
    void givenSealed_whenRead_thenNothingIsLost_R_PII_1() {
        assertThat(read(sealing)).isEqualTo(TOLD);
    }

    @Test
    void givenSealed_whenAnotherInstanceReads_thenItAsksForTheKeysOnce_R_PII_1() {
        String json = written();
        ring.asked = 0;
        Sealing other = new Sealing(ring);
        other.prepare(Set.of("c1"));
        assertThat(other.mapper().readValue(json, Told.class)).isEqualTo(TOLD);
        assertThat(ring.asked).isEqualTo(1);
    }

    @Test
    void givenOnePersonsKeyDestroyed_whenRead_thenOnlyThatPersonIsUnreadable_R_PII_2() {
        String json = written();
        ring.destroy(new KeyName("c1", "m1"));
        Told read = new Sealing(ring).mapper().readValue(json, Told.class);
        assertThat(read.people())
                .containsExactly(
                        new Somebody("m1", "", null, true), TOLD.people().get(1));
        assertThat(read.address()).isEqualTo(TOLD.address());
    }

    @Test
    void givenHouseholdsKeyDestroyed_whenRead_thenTextsAreEmptyAndTheRestIsAbsent_R_PII_2() {
        String json = written();
        ring.destroy(KeyName.household("c1"));
        Told read = new Sealing(ring).mapper().readValue(json, Told.class);
        assertThat(read).isEqualTo(new Told("公开", TOLD.people(), null, null, ""));
    }

    @Test
    void givenKeysDestroyed_whenWrittenAgain_thenNothingPersonalIsStoredAnyMore_R_PII_2() {
        written();
        Set.copyOf(ring.keys.keySet()).forEach(ring::destroy);
        Sealing later = new Sealing(ring);
        String json = new String(later.write("c1", TOLD), StandardCharsets.UTF_8);
        assertThat(later.mapper().readValue(json, Told.class))
                .isEqualTo(new Told(
                        "公开",
                        List.of(Somebody.unreadable("m1", true), Somebody.unreadable("m2", false)),
                        null,
                        null,
                        ""));
    }

    @Test
    void givenWrittenInPlainBeforeThereWereKeys_whenRead_thenItIsReadAsItStands() {
        String plain = """
                {"open":"o","people":[{"memberId":"m1","name":"陈丽","health":3,"counted":true}],\
                "address":{"street":"s","mobile":"m"},"words":"w"}""";
        assertThat(sealing.mapper().readValue(plain, Told.class))
                .isEqualTo(new Told("o", List.of(new Somebody("m1", "陈丽", 3, true)), new Address("s", "m"), null, "w"));
    }

    @Test
    void givenNoCase_whenPersonalDataIsWritten_thenItFailsInsteadOfSlippingOut_R_PII_1() {
        assertThatThrownBy(() -> sealing.mapper().writeValueAsBytes(TOLD)).hasMessageContaining("no case");
    }

    @Test
    void givenSealedForOnePerson_whenPutInAnothersPlace_thenItDoesNotOpen_R_PII_1() {
        String json = written().replace("c1/m1:", "c1/m2:");
        assertThatThrownBy(() -> sealing.mapper().readValue(json, Told.class))
                .satisfiesAnyOf(
                        broken -> assertThat(broken).isInstanceOf(PersonKey.SealBroken.class),
                        broken -> assertThat(broken)
                                .isInstanceOf(JacksonException.class)
                                .hasRootCauseInstanceOf(java.security.GeneralSecurityException.class));
    }

    @Test
    void givenRingThatLostAKey_whenRead_thenItFailsAndIsNotTakenForErased() {
        String json = written();
        ring.keys.clear();
        assertThatThrownBy(() -> new Sealing(ring).mapper().readValue(json, Told.class))
                .hasStackTraceContaining("the key ring has no key c1/m1");
    }

    @Test
    void givenKeyOfTheRing_whenHashedByTwoInstances_thenTheSameAndNobodyElseCanComputeIt_R_PII_3() {
        byte[] content = "440704198503120015".getBytes(StandardCharsets.UTF_8);
        KeyName name = KeyName.household("requests");
        String hash = sealing.hash(name).of(content);
        assertThat(new Sealing(ring).hash(name).of(content)).isEqualTo(hash);
        assertThat(sealing.hash(KeyName.household("other")).of(content)).isNotEqualTo(hash);
    }

    @Test
    void givenStreamKey_whenDestroyed_thenThereIsNoneAnyMoreAndNoneIsMade_R_PII_2() {
        KeyName name = new KeyName("c1", "m1");
        assertThat(sealing.stream(name)).isPresent();
        ring.destroy(name);
        Sealing later = new Sealing(ring);
        assertThat(later.openingStream(name)).isEmpty();
        assertThat(later.stream(name)).isEmpty();
    }

    @Test
    void givenKeysForgottenWhileTheyAreFetched_whenReadLater_thenADestroyedOneIsNotKept_R_PII_2() {
        String json = written();
        RacingRing racing = new RacingRing(ring);
        Sealing other = new Sealing(racing);
        racing.meanwhile = () -> {
            Set.copyOf(ring.keys.keySet()).forEach(ring::destroy);
            other.forget("c1");
        };
        other.prepare(Set.of("c1"));
        assertThat(other.mapper().readValue(json, Told.class).people())
                .containsExactly(Somebody.unreadable("m1", true), Somebody.unreadable("m2", false));
    }

    /** Answers with what it had before something else happened. */
    private static final class RacingRing implements KeyRing {
        private final KeyRing ring;
        private Runnable meanwhile = () -> {};

        RacingRing(KeyRing ring) {
            this.ring = ring;
        }

        @Override
        public Map<KeyName, Optional<byte[]>> find(Set<String> cases) {
            Map<KeyName, Optional<byte[]>> found = ring.find(cases);
            meanwhile.run();
            meanwhile = () -> {};
            return found;
        }

        @Override
        public Map<KeyName, Optional<byte[]>> make(Set<KeyName> names) {
            return ring.make(names);
        }
    }

    private Told read(Sealing with) {
        return with.mapper().readValue(written(), Told.class);
    }

    private String written() {
        return new String(sealing.write("c1", TOLD), StandardCharsets.UTF_8);
    }
}
