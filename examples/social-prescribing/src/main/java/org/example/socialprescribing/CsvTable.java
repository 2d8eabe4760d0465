package org.example.socialprescribing;

import static org.example.socialprescribing.SocialPrescribingWords.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.concordat.api.exchange.UnreadableFile;

/** Tables of text with commas (RFC 4180), as spreadsheets write and read them. */
final class CsvTable {

    /** A line of a table. @param number of the file, from 1; where a cell has several lines, of its first */
    record Line(long number, List<String> cells) {}

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private long number = 1;
    private long begun = 1;
    private int at;

    private CsvTable(String text) {
        this.text = text;
    }

    /** The lines that are not empty. @throws UnreadableFile if a quotation mark is never closed */
    static List<Line> lines(String text) throws UnreadableFile {
        var table = new CsvTable(text);
        while (table.at < text.length()) {
            table.take(text.charAt(table.at++));
        }
        table.endLine();
        return List.copyOf(table.lines);
    }

    private void take(char c) throws UnreadableFile {
        if (c == '"' && cell.length() == 0) {
            quoted();
        } else if (c == ',') {
            endCell();
        } else if (c == '\n') {
            number++;
            endLine();
        } else if (c != '\r') {
            cell.append(c);
        }
    }

    private void quoted() throws UnreadableFile {
        long open = number;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"' && !text.startsWith("\"", at)) {
                return;
            }
            at += c == '"' ? 1 : 0;
            number += c == '\n' ? 1 : 0;
            cell.append(c);
        }
        throw new UnreadableFile(WORDS.format("social-prescribing.directory.unclosed", open));
    }

    private void endCell() {
        cells.add(unguarded(cell.toString().strip()));
        cell.setLength(0);
    }

    private void endLine() {
        endCell();
        if (!String.join("", cells).isEmpty()) {
            lines.add(new Line(begun, List.copyOf(cells)));
        }
        cells = new ArrayList<>();
        begun = number;
    }

    /** A line of a file. */
    static String line(List<String> cells) {
        return cells.stream()
                        .map(cell -> '"' + guarded(cell).replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    /** No spreadsheet takes it for a formula. */
    private static String guarded(String cell) {
        return looksLikeAFormula(cell) ? "'" + cell : cell;
    }

    private static String unguarded(String cell) {
        return cell.startsWith("'") && looksLikeAFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean looksLikeAFormula(String cell) {
        return !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0;
    }
}
