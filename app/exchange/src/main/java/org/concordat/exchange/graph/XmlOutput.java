package org.concordat.exchange.graph;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.concordat.exchange.export.LegalText;
import org.concordat.exchange.export.Utf8Writer;

/**
 * XML as it is being written. The writer of the JDK leaves line ends in attributes as they are, and every reader then takes them for
 * spaces; here they are escaped. What XML does not allow in texts is left out; names of elements and attributes are taken as they are.
 */
public final class XmlOutput implements Closeable {

    private final Utf8Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    /** Whether the start of the last element still takes attributes. */
    private boolean isStarting;

    /** Begins a document. @param out is flushed and left open */
    public XmlOutput(OutputStream out) throws IOException {
        this.out = new Utf8Writer(out);
        this.out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    /** Starts an element on a line of its own; each pair is an attribute's name and value. */
    public void startLine(String element, String... attributes) throws IOException {
        line();
        start(element, attributes);
    }

    /** Starts an element; each pair is an attribute's name and value. */
    public void start(String element, String... attributes) throws IOException {
        tag(element, attributes);
        isStarting = true;
        open.push(element);
    }

    /** One more attribute of the element that was started last. */
    public void attribute(String name, String value) throws IOException {
        out.write(" ");
        out.write(name);
        out.write("=\"");
        escape(value, true);
        out.write("\"");
    }

    /** An element without content, on a line of its own. */
    public void emptyLine(String element, String... attributes) throws IOException {
        line();
        empty(element, attributes);
    }

    /** An element without content. */
    public void empty(String element, String... attributes) throws IOException {
        tag(element, attributes);
        out.write("/>");
    }

    /** An element that holds a text. */
    public void text(String element, String text) throws IOException {
        start(element);
        text(text);
        end();
    }

    /** Text within the element that was started last. */
    public void text(String text) throws IOException {
        finishStart();
        escape(text, false);
    }

    private void tag(String element, String... attributes) throws IOException {
        finishStart();
        out.write("<");
        out.write(element);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
    }

    private void finishStart() throws IOException {
        if (isStarting) {
            out.write(">");
            isStarting = false;
        }
    }

    private void line() throws IOException {
        finishStart();
        out.write("\n");
    }

    private void escape(String text, boolean isAttribute) throws IOException {
        var legal = LegalText.of(text);
        int written = 0;
        for (int i = 0; i < legal.length(); i++) {
            char c = legal.charAt(i);
            if (c <= '>') {
                var escaped = escaped(c, isAttribute);
                if (!escaped.isEmpty()) {
                    out.write(legal, written, i - written);
                    out.write(escaped);
                    written = i + 1;
                }
            }
        }
        out.write(legal, written, legal.length() - written);
    }

    private static String escaped(char c, boolean isAttribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> isAttribute ? "&quot;" : "";
            case '\n' -> isAttribute ? "&#10;" : "";
            case '\t' -> isAttribute ? "&#9;" : "";
            default -> "";
        };
    }

    /** Ends the element that was started last. */
    public void end() throws IOException {
        finishStart();
        out.write("</");
        out.write(open.pop());
        out.write(">");
    }

    /** Ends an element of many lines. */
    public void endLine() throws IOException {
        line();
        end();
    }

    /** Ends all that is open, and sends it on. */
    @Override
    public void close() throws IOException {
        while (!open.isEmpty()) {
            endLine();
        }
        line();
        out.flush();
    }
}
