package cn.gongbang.eventkit.catalogue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The sources of all modules, for what only they tell: Javadoc, and as which fact an event is announced. */
final class Sources {
    private static final Path CODE = Path.of("src", "main", "java");
    private final Map<String, Doc> docs = new HashMap<>();
    private final Map<String, SortedSet<String>> facts = new HashMap<>();

    private Sources() {}

    /** @param root of the repository, the folder its modules are in */
    static Sources read(Path root) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(all(root)));
            DocTrees trees = DocTrees.instance(task);
            Sources sources = new Sources();
            for (CompilationUnitTree unit : task.parse()) {
                new SourceReader(trees, sources.docs, sources.facts).scan(unit, null);
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Javadoc of a class; empty when it has none. */
    Doc of(Class<?> type) {
        return docs.getOrDefault(type.getCanonicalName(), Doc.NONE);
    }

    /** The facts an event is announced as, as written, such as {@code CaseFact.OPENED}. */
    SortedSet<String> factsOf(Class<?> event) {
        return facts.getOrDefault(event.getSimpleName(), new TreeSet<>());
    }

    private static List<Path> all(Path root) throws IOException {
        List<Path> java = new ArrayList<>();
        try (Stream<Path> modules = Files.list(root)) {
            for (Path module : modules.filter(folder -> Files.isDirectory(folder.resolve(CODE)))
                    .toList()) {
                try (Stream<Path> files = Files.walk(module.resolve(CODE))) {
                    files.filter(file -> file.toString().endsWith(".java")).forEach(java::add);
                }
            }
        }
        return java;
    }
}
