package cn.gongbang.cases.write;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/** Any seed of a random history, each as likely as the others. */
final class Seeds implements ArbitrarySupplier<Long> {
    @Override
    public Arbitrary<Long> get() {
        return Arbitraries.randomValue(Random::nextLong);
    }
}
