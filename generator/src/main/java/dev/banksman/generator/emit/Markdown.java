package dev.banksman.generator.emit;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * CommonMark, which OpenAPI's descriptions are (3.1, section 4.4), as Javadoc's HTML. HTML in it is shown, not obeyed.
 */
final class Markdown extends AbstractVisitor {
    private static final Parser PARSER = Parser.builder().build();
    private static final Pattern SAFE_LINK = Pattern.compile("https?://[A-Za-z0-9._~:/?#\\[\\]!$&'()+,;=%-]+");

    /** The characters that CommonMark reads within a line, by their number; those that begin a block are no letters. */
    private static final boolean[] MARKS = new boolean[128];

    static {
        "\\`*_[]<>&".chars().forEach(mark -> MARKS[mark] = true);
    }

    /** Deeper nesting is left out: it can only be meant to exhaust the stack. */
    private static final int DEEPEST = 30;

    private final StringBuilder html = new StringBuilder();
    private int depth;

    private Markdown() {}

    /** Blocks, one after the other; every paragraph but the first begins with {@code <p>}. Empty for blank text. */
    static String render(String markdown) {
        if (isPlain(markdown)) {
            return DocText.escape(markdown).strip();
        }
        Markdown visitor = new Markdown();
        PARSER.parse(markdown).accept(visitor);
        // Nodes that are next to each other may have "*" and "/" apart.
        return visitor.html.toString().strip().replace("*/", "*&#47;");
    }

    /** Whether it is one line of words that mean nothing to CommonMark: most of what documents say is. */
    private static boolean isPlain(String markdown) {
        for (int i = 0; i < markdown.length(); i++) {
            char character = markdown.charAt(i);
            if (character < ' ' || (character < MARKS.length && MARKS[character])) {
                return false;
            }
        }
        return markdown.isEmpty() || Character.isLetter(markdown.charAt(0));
    }

    /** The same, to go on within a sentence: a list or a block of code is a paragraph of its own. */
    static String inline(String markdown) {
        return render(markdown).replace("\n\n", "\n");
    }

    @Override
    protected void visitChildren(Node parent) {
        if (depth < DEEPEST) {
            depth++;
            super.visitChildren(parent);
            depth--;
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        boolean leads = paragraph.getParent() instanceof ListItem && paragraph.getPrevious() == null;
        paragraph(leads, () -> visitChildren(paragraph));
    }

    @Override
    public void visit(Heading heading) {
        paragraph(false, () -> around("b", heading));
    }

    @Override
    public void visit(HtmlBlock block) {
        paragraph(false, () -> html.append(DocText.escape(block.getLiteral())));
    }

    @Override
    public void visit(FencedCodeBlock block) {
        separate();
        html.append(DocText.block(block.getLiteral()));
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        separate();
        html.append(DocText.block(block.getLiteral()));
    }

    @Override
    public void visit(BulletList list) {
        list("ul", list);
    }

    @Override
    public void visit(OrderedList list) {
        list("ol", list);
    }

    @Override
    public void visit(ListItem item) {
        html.append("\n<li>");
        visitChildren(item);
    }

    @Override
    public void visit(BlockQuote quote) {
        visitChildren(quote);
    }

    @Override
    public void visit(Text text) {
        html.append(DocText.escape(text.getLiteral()));
    }

    @Override
    public void visit(Code code) {
        html.append(DocText.code(code.getLiteral()));
    }

    @Override
    public void visit(HtmlInline inline) {
        html.append(DocText.escape(inline.getLiteral()));
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        html.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        html.append("<br>\n");
    }

    @Override
    public void visit(Emphasis emphasis) {
        around("i", emphasis);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        around("b", strong);
    }

    @Override
    public void visit(Link link) {
        if (SAFE_LINK.matcher(link.getDestination()).matches()) {
            html.append("<a href=\"")
                    .append(link.getDestination().replace("&", "&amp;"))
                    .append("\">");
            visitChildren(link);
            html.append("</a>");
        } else {
            visitChildren(link);
        }
    }

    private void list(String tag, Node list) {
        separate();
        html.append('<').append(tag).append('>');
        visitChildren(list);
        html.append("\n</").append(tag).append('>');
    }

    private void paragraph(boolean leads, Runnable content) {
        if (!leads) {
            separate();
            html.append(html.length() == 0 ? "" : "<p>");
        }
        content.run();
    }

    private void around(String tag, Node node) {
        html.append('<').append(tag).append('>');
        visitChildren(node);
        html.append("</").append(tag).append('>');
    }

    private void separate() {
        if (html.length() > 0) {
            html.append("\n\n");
        }
    }
}
