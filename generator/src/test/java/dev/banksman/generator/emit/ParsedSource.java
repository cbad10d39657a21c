package dev.banksman.generator.emit;

import com.sun.source.doctree.AttributeTree;
import com.sun.source.doctree.BlockTagTree;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ErroneousTree;
import com.sun.source.doctree.InlineTagTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTreeScanner;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** A source as javac's parser sees it: its shape, its strings, and what its comments are made of. */
final class ParsedSource extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    private final List<String> errors = new ArrayList<>();
    private final List<Tree.Kind> shape = new ArrayList<>();
    private final List<String> strings = new ArrayList<>();
    private final Set<String> markup = new TreeSet<>();
    private final DocTrees docs;

    private ParsedSource(DocTrees docs) {
        this.docs = docs;
    }

    static ParsedSource of(String source) {
        return Objects.requireNonNull(of(Map.of("Source.java", source)).get("Source.java"));
    }

    /** Sources by path, parsed in one go. */
    static Map<String, ParsedSource> of(Map<String, String> sources) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<InMemory> files = new ArrayList<>();
        sources.forEach((path, source) -> files.add(new InMemory(path, source)));
        JavacTask task = (JavacTask) JAVAC.getTask(null, null, diagnostics, List.of("-proc:none"), null, files);
        Map<String, ParsedSource> parsed = new TreeMap<>();
        for (CompilationUnitTree unit : parse(task)) {
            ParsedSource source = new ParsedSource(DocTrees.instance(task));
            source.scan(unit, null);
            diagnostics.getDiagnostics().stream()
                    .filter(diagnostic -> path(unit.getSourceFile()).equals(path(diagnostic.getSource())))
                    .forEach(diagnostic -> source.errors.add(diagnostic.toString()));
            parsed.put(path(unit.getSourceFile()), source);
        }
        return parsed;
    }

    private static String path(JavaFileObject file) {
        return file.getName().substring(1);
    }

    private static Iterable<? extends CompilationUnitTree> parse(JavacTask task) {
        try {
            return task.parse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> errors() {
        return errors;
    }

    /** The kinds of all nodes, in order. */
    List<Tree.Kind> shape() {
        return shape;
    }

    List<String> strings() {
        return strings;
    }

    /** Block tags, inline tags, elements and attributes of the comments. */
    Set<String> markup() {
        return markup;
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
        if (tree != null) {
            shape.add(tree.getKind());
            if (tree instanceof LiteralTree literal && literal.getValue() instanceof String string) {
                strings.add(string);
            }
        }
        super.scan(tree, null);
        return null;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
        comment(getCurrentPath());
        return super.visitClass(tree, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
        comment(getCurrentPath());
        return super.visitMethod(tree, null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
        comment(getCurrentPath());
        return super.visitVariable(tree, null);
    }

    private void comment(TreePath path) {
        DocCommentTree comment = docs.getDocCommentTree(path);
        if (comment != null) {
            new Markup().scan(comment, null);
        }
    }

    private final class Markup extends DocTreeScanner<@Nullable Void, @Nullable Void> {
        @Override
        public @Nullable Void scan(@Nullable DocTree tree, @Nullable Void nothing) {
            if (tree instanceof BlockTagTree tag) {
                markup.add("@" + tag.getTagName());
            } else if (tree instanceof InlineTagTree tag) {
                markup.add("{@" + tag.getTagName() + "}");
            } else if (tree instanceof StartElementTree element) {
                markup.add("<" + element.getName() + ">");
            } else if (tree instanceof AttributeTree attribute) {
                markup.add(attribute.getName() + "=");
            } else if (tree instanceof ErroneousTree erroneous) {
                errors.add(erroneous.getDiagnostic().toString());
            }
            super.scan(tree, null);
            return null;
        }
    }

    private static final class InMemory extends SimpleJavaFileObject {
        private final String source;

        InMemory(String path, String source) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }
}
