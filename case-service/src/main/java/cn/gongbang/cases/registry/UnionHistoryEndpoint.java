package cn.gongbang.cases.registry;

import cn.gongbang.cases.registry.RegistryEvent.UnionsSet;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.unions.UnionChange;
import cn.gongbang.cases.unions.UnionTrees;
import cn.gongbang.contracts.events.UnionTree;
import cn.gongbang.platform.json.EventJson;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.platform.web.Page;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How the tree of unions came to be what it is: every version with what it changed, oldest first. */
@RestController
class UnionHistoryEndpoint {
    private final Registry registry;
    private final UnionSentences sentences;
    private final JsonMapper json = EventJson.mapper();

    UnionHistoryEndpoint(Registry registry, UnionSentences sentences) {
        this.registry = registry;
        this.sentences = sentences;
    }

    /** @param unions how many unions the tree had then */
    record Version(int version, Instant recordedAt, String actor, int unions, List<Change> changes) {}

    /** @param data the change's own fields; a code in it is a union's code in the version, or its last one */
    record Change(String type, String summary, JsonNode data) {}

    @GetMapping("/api/unions/history")
    Page<Version> history(
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            Caller caller,
            Locale locale) {
        CaseRights.READ_REGISTRY.requireRole(caller);
        List<UnionsSet> sets = registry.unionVersions();
        UnionTrees trees = registry.unionTrees();
        List<Integer> numbers = IntStream.range(0, sets.size()).boxed().toList();
        return Page.of(numbers, page, size).map(number -> version(number, sets.get(number), trees, locale));
    }

    private Version version(int number, UnionsSet set, UnionTrees trees, Locale locale) {
        UnionTree before = number == 0
                ? UnionTrees.NONE.newest()
                : trees.versions().get(number - 1).tree();
        List<Change> changes = trees.change(number).facts().stream()
                .map(fact -> change(fact, before, set.tree(), locale))
                .toList();
        return new Version(
                number,
                set.stamp().recordedAt(),
                set.stamp().actor(),
                set.tree().unions().size(),
                changes);
    }

    private Change change(UnionChange fact, UnionTree before, UnionTree after, Locale locale) {
        return new Change(
                fact.getClass().getSimpleName(), sentences.of(fact, before, after, locale), json.valueToTree(fact));
    }
}
