package org.concordat.exchange.gexf;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.concordat.exchange.export.LegalText;
import org.concordat.exchange.export.Utf8Writer;

/**
 * XML whose texts stand in attributes, written as it comes. The writer of the JDK leaves line ends in attributes as they are, and every
 * reader then takes them for spaces; here they are escaped. Element and attribute names are taken as they are.
 */
final class Markup implements Closeable {

    private final Utf8Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins a document. @param out is flushed and left open */
    Markup(OutputStream out) throws IOException {
        this.out = new Utf8Writer(out);
        this.out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    /** Starts an element on a line of its own; each pair is an attribute's name and value. */
    void startLine(String element, String... attributes) throws IOException {
        out.write('\n');
        start(element, attributes);
    }

    void start(String element, String... attributes) throws IOException {
        tag(element, attributes);
        out.write('>');
        open.push(element);
    }

    /** An element without content, on a line of its own. */
    void emptyLine(String element, String... attributes) throws IOException {
        out.write('\n');
        empty(element, attributes);
    }

    /** An element without content. */
    void empty(String element, String... attributes) throws IOException {
        tag(element, attributes);
        out.write("/>");
    }

    /** An element that holds a text. */
    void text(String element, String text) throws IOException {
        start(element);
        escape(text);
        end();
    }

    private void tag(String element, String... attributes) throws IOException {
        out.write('<');
        out.write(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.write(' ');
            out.write(attributes[i]);
            out.write("=\"");
            escape(attributes[i + 1]);
            out.write('"');
        }
    }

    private void escape(String text) throws IOException {
        var legal = LegalText.of(text);
        int written = 0;
        for (int i = 0; i < legal.length(); i++) {
            var escaped = escaped(legal.charAt(i));
            if (!escaped.isEmpty()) {
                out.write(legal, written, i - written);
                out.write(escaped);
                written = i + 1;
            }
        }
        out.write(legal, written, legal.length() - written);
    }

    private static String escaped(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\n' -> "&#10;";
            case '\t' -> "&#9;";
            default -> "";
        };
    }

    /** Ends the element that was started last. */
    void end() throws IOException {
        out.write("</");
        out.write(open.pop());
        out.write('>');
    }

    /** Ends an element of many lines. */
    void endLine() throws IOException {
        out.write('\n');
        end();
    }

    /** Ends all that is open, and sends it on. */
    @Override
    public void close() throws IOException {
        while (!open.isEmpty()) {
            endLine();
        }
        out.write('\n');
        out.flush();
    }
}
