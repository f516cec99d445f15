package cn.gongbang.cases.keys;

import cn.gongbang.platform.personal.KeyName;
import cn.gongbang.platform.personal.KeyRing;
import cn.gongbang.platform.personal.ToldKeys;
import java.util.Set;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Hands the keys to the other services, in batches; open to services only and never through the gateway. */
@RestController
class KeysEndpoint {
    private final KeyRing ring;

    KeysEndpoint(KeyRing ring) {
        this.ring = ring;
    }

    @PostMapping(ToldKeys.FIND)
    ToldKeys find(@RequestBody Set<String> cases) {
        return ToldKeys.of(ring.find(cases));
    }

    @PostMapping(ToldKeys.MAKE)
    ToldKeys make(@RequestBody Set<KeyName> names) {
        return ToldKeys.of(ring.make(names));
    }
}
