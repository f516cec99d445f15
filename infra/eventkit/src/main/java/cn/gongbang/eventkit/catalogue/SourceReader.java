package cn.gongbang.eventkit.catalogue;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Collects the Javadoc of classes, and which events are announced as which facts: by a {@code case} for the event, or a
 * method that takes it, that names the fact.
 */
final class SourceReader extends TreePathScanner<Void, Void> {
    private static final Pattern FACT = Pattern.compile("\\w+Fact\\.[A-Z_]+|\\w+News\\.[A-Z_]+");
    private final DocTrees trees;
    private final Map<String, Doc> docs;
    private final Map<String, SortedSet<String>> facts;
    private final Deque<String> enclosing = new ArrayDeque<>();

    SourceReader(DocTrees trees, Map<String, Doc> docs, Map<String, SortedSet<String>> facts) {
        this.trees = trees;
        this.docs = docs;
        this.facts = facts;
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
        String outer = enclosing.isEmpty()
                ? String.valueOf(getCurrentPath().getCompilationUnit().getPackageName())
                : enclosing.peek();
        String name = outer + "." + type.getSimpleName();
        DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
        if (comment != null) {
            docs.put(name, new Prose(trees).doc(comment));
        }
        enclosing.push(name);
        super.visitClass(type, unused);
        enclosing.pop();
        return null;
    }

    @Override
    public Void visitCase(CaseTree branch, Void unused) {
        branch.getLabels().forEach(label -> {
            if (label instanceof PatternCaseLabelTree kind && kind.getPattern() instanceof BindingPatternTree event) {
                announced(event.getVariable(), branch.getBody());
            }
        });
        return super.visitCase(branch, unused);
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
        method.getParameters().forEach(parameter -> announced(parameter, method.getBody()));
        return super.visitMethod(method, unused);
    }

    private void announced(VariableTree event, @Nullable Tree where) {
        String type = String.valueOf(event.getType());
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMemberSelect(MemberSelectTree name, Void unused) {
                if (FACT.matcher(name.toString()).matches()) {
                    facts.computeIfAbsent(type.substring(type.lastIndexOf('.') + 1), _ -> new TreeSet<>())
                            .add(name.toString());
                }
                return super.visitMemberSelect(name, unused);
            }
        }.scan(where, null);
    }
}
