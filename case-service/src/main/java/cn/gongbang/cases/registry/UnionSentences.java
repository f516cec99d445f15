package cn.gongbang.cases.registry;

import cn.gongbang.cases.unions.UnionChange;
import cn.gongbang.cases.unions.UnionTrees;
import cn.gongbang.contracts.codes.CodeWords;
import cn.gongbang.contracts.events.UnionTree;
import cn.gongbang.contracts.unions.UnionCode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** One sentence for every change of the tree of unions, in the reader's language. */
@Component
class UnionSentences {
    private final MessageSource messages;

    UnionSentences(MessageSource messages) {
        this.messages = messages;
    }

    /** @param before the tree without the change, {@code after} the one with it; they tell the names of other unions */
    String of(UnionChange change, UnionTree before, UnionTree after, Locale locale) {
        Object[] arguments =
                switch (change) {
                    case UnionChange.UnionOpened opened ->
                        new Object[] {
                            opened.name(),
                            opened.code().value(),
                            kind(opened.kind(), locale),
                            name(opened.parent(), after)
                        };
                    case UnionChange.UnionRenamed renamed -> new Object[] {renamed.formerName(), renamed.name()};
                    case UnionChange.UnionMoved moved ->
                        new Object[] {
                            moved.name(),
                            name(moved.formerParent(), before),
                            name(moved.parent(), after),
                            moved.formerCode().value(),
                            moved.code().value()
                        };
                    case UnionChange.UnionReclassified reclassified ->
                        new Object[] {
                            reclassified.name(),
                            kind(reclassified.formerKind(), locale),
                            kind(reclassified.kind(), locale)
                        };
                    case UnionChange.UnionDissolved dissolved ->
                        new Object[] {dissolved.name(), dissolved.code().value(), name(dissolved.heir(), after)};
                };
        return messages.getMessage(key(change), arguments, locale);
    }

    private static String key(UnionChange change) {
        boolean root = change instanceof UnionChange.UnionOpened opened && opened.parent() == null;
        return "unions." + change.getClass().getSimpleName() + (root ? ".district" : "");
    }

    private String kind(Enum<?> kind, Locale locale) {
        return messages.getMessage(CodeWords.key(kind), new Object[0], locale);
    }

    private static String name(@Nullable UnionCode code, UnionTree tree) {
        return code == null
                ? ""
                : UnionTrees.find(tree, code).map(UnionTree.Node::name).orElse(code.value());
    }
}
