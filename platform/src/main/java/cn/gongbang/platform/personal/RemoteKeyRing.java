package cn.gongbang.platform.personal;

import cn.gongbang.platform.internal.CaseService;
import cn.gongbang.platform.json.EventJson;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** The ring as the services see it that do not hold it: they ask case-service. */
final class RemoteKeyRing implements KeyRing {
    private final CaseService caseService;
    private final JsonMapper json = EventJson.mapper();

    RemoteKeyRing(CaseService caseService) {
        this.caseService = caseService;
    }

    @Override
    public Map<KeyName, Optional<byte[]>> find(Set<String> cases) {
        return ask(ToldKeys.FIND, cases);
    }

    @Override
    public Map<KeyName, Optional<byte[]>> make(Set<KeyName> names) {
        return ask(ToldKeys.MAKE, names);
    }

    /** @throws java.io.UncheckedIOException when the ring cannot be reached; whoever reads or writes tries again later */
    private Map<KeyName, Optional<byte[]>> ask(String path, Object question) {
        return json.readValue(caseService.post(path, question), ToldKeys.class).toMap();
    }
}
