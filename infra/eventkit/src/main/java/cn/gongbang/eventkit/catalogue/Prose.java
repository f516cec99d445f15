package cn.gongbang.eventkit.catalogue;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.SimpleDocTreeVisitor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns Javadoc into Markdown that fits into one line. */
final class Prose extends SimpleDocTreeVisitor<String, Void> {
    private final DocTrees trees;

    Prose(DocTrees trees) {
        this.trees = trees;
    }

    Doc doc(DocCommentTree comment) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (DocTree tag : comment.getBlockTags()) {
            if (tag instanceof ParamTree parameter) {
                parameters.put(parameter.getName().toString(), text(parameter.getDescription()));
            }
        }
        return new Doc(text(comment.getFullBody()), parameters);
    }

    private String text(List<? extends DocTree> parts) {
        return parts.stream()
                .map(part -> visit(part, null))
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .replace("|", "\\|")
                .strip();
    }

    @Override
    public String visitText(TextTree text, Void unused) {
        return text.getBody();
    }

    @Override
    public String visitLiteral(LiteralTree code, Void unused) {
        return "`" + code.getBody().getBody() + "`";
    }

    @Override
    public String visitLink(LinkTree link, Void unused) {
        String target = link.getReference().getSignature();
        return "`" + target.substring(target.startsWith("#") ? 1 : 0).replace('#', '.') + "`";
    }

    @Override
    public String visitEntity(EntityTree entity, Void unused) {
        return trees.getCharacters(entity);
    }

    @Override
    protected String defaultAction(DocTree other, Void unused) {
        return "";
    }
}
