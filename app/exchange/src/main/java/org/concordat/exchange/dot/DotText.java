package org.concordat.exchange.dot;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.concordat.exchange.export.LegalText;
import org.concordat.exchange.export.Utf8Writer;

/** Statements of DOT, with everything in quotation marks: any name may be a word of the language, or hold its signs. */
final class DotText implements Closeable {

    private final Utf8Writer out;
    private boolean hasAttributes;

    /** @param out is flushed and left open */
    DotText(OutputStream out) {
        this.out = new Utf8Writer(out);
    }

    /** A line that readers pass over. */
    DotText comment(String text) throws IOException {
        out.write("// ");
        out.write(LegalText.of(text).replace('\n', ' '));
        out.write('\n');
        return this;
    }

    /** What is no text of a network. */
    DotText plain(String code) throws IOException {
        out.write(code);
        return this;
    }

    DotText quoted(String text) throws IOException {
        var legal = LegalText.of(text);
        int written = 0;
        out.write('"');
        for (int i = 0; i < legal.length(); i++) {
            char c = legal.charAt(i);
            if (c == '"' || c == '\\' || c == '\n') {
                out.write(legal, written, i - written);
                out.write('\\');
                out.write(c == '\n' ? 'n' : c);
                written = i + 1;
            }
        }
        out.write(legal, written, legal.length() - written);
        out.write('"');
        return this;
    }

    /** An attribute of the statement that {@link #end} ends. */
    DotText with(String name, String value) throws IOException {
        plain(hasAttributes ? ", " : " [");
        hasAttributes = true;
        return quoted(name).plain("=").quoted(value);
    }

    void end() throws IOException {
        out.write(hasAttributes ? "];\n" : ";\n");
        hasAttributes = false;
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
