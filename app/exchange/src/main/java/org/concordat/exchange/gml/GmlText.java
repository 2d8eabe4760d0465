package org.concordat.exchange.gml;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import org.concordat.exchange.export.LegalText;
import org.concordat.exchange.export.Utf8Writer;
import org.concordat.exchange.graph.Column;
import org.concordat.exchange.graph.ColumnType;

/** Keys and values of GML, each on a line of its own: Gephi fails on brackets without blanks. */
final class GmlText implements Closeable {

    private final Utf8Writer out;
    private final boolean isCoded;
    private int depth;

    /**
     * @param out is flushed and left open
     * @param isCoded whether signs beyond ASCII, quotation marks and line ends are written as codes; else as they are, or as near as can be
     */
    GmlText(OutputStream out, boolean isCoded) {
        this.out = new Utf8Writer(out);
        this.isCoded = isCoded;
    }

    void open(String key) throws IOException {
        line(key, "[");
        depth++;
    }

    void end() throws IOException {
        depth--;
        line("]", "");
    }

    void number(String key, double number) throws IOException {
        line(key, BigDecimal.valueOf(number).toPlainString());
    }

    void whole(String key, int number) throws IOException {
        line(key, Integer.toString(number));
    }

    void text(String key, String text) throws IOException {
        var legal = LegalText.of(text);
        line(key, '"' + (isCoded ? coded(legal) : legal.replace('"', '\'').replace('\n', ' ')) + '"');
    }

    /** A number where it fits into what readers take for one, else a text. */
    void cell(String key, Column column, Object cell) throws IOException {
        switch (column.type()) {
            case WHOLE -> line(key, cell.toString());
            case DECIMAL -> line(key, decimal(ColumnType.text(cell)));
            default -> text(key, ColumnType.text(cell));
        }
    }

    private static String decimal(String text) {
        return text.indexOf('.') < 0 && text.indexOf('E') < 0 ? text + ".0" : text;
    }

    private static String coded(String text) {
        if (text.chars().allMatch(GmlText::isPlain)) {
            return text;
        }
        var coded = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (c == '"') {
                coded.append("&quot;");
            } else if (c == '&') {
                coded.append("&amp;");
            } else if (isPlain(c)) {
                coded.appendCodePoint(c);
            } else {
                coded.append("&#").append(c).append(';');
            }
        });
        return coded.toString();
    }

    private static boolean isPlain(int c) {
        return c >= ' ' && c < 0x7F && c != '"' && c != '&';
    }

    private void line(String key, String value) throws IOException {
        out.write("  ".repeat(depth));
        out.write(key);
        if (!value.isEmpty()) {
            out.write(' ');
            out.write(value);
        }
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
