package org.concordat.exchange.report.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.concordat.exchange.export.LegalText;

/** Markup that is well formed as XML and as HTML, whatever the texts in it. */
public final class Markup {

    private final StringBuilder written = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element. @param attributes names and values by turns; one with an empty value is left out */
    public Markup begin(String element, String... attributes) {
        tag(element, attributes);
        written.append('>');
        open.push(element);
        return this;
    }

    /** An element that holds nothing. */
    public Markup single(String element, String... attributes) {
        tag(element, attributes);
        written.append("/>");
        return this;
    }

    private void tag(String element, String... attributes) {
        written.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                written.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                written.append('"');
            }
        }
    }

    /** Ends the element begun last. */
    public Markup end() {
        written.append("</").append(open.pop()).append('>');
        if (open.size() < 4) {
            written.append('\n');
        }
        return this;
    }

    public Markup text(String text) {
        escape(text);
        return this;
    }

    /** An element with a text in it. */
    public Markup element(String element, String text, String... attributes) {
        return begin(element, attributes).text(text).end();
    }

    /** What is markup already. */
    public Markup raw(String markup) {
        written.append(markup);
        return this;
    }

    private void escape(String text) {
        for (char c : LegalText.of(text).toCharArray()) {
            switch (c) {
                case '&' -> written.append("&amp;");
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                case '"' -> written.append("&quot;");
                default -> written.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
