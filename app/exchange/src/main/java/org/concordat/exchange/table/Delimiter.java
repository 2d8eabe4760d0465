package org.concordat.exchange.table;

import java.util.HashMap;
import java.util.Map;

/** Finds what parts the cells of a text: the mark that occurs equally often in most of its first records. */
final class Delimiter {

    private static final char[] KNOWN = {',', ';', '\t', '|'};

    private Delimiter() {}

    /** Of a beginning of the text; a comma if no mark is better than another. */
    static char of(String beginning) {
        char best = KNOWN[0];
        long bestScore = 0;
        for (char mark : KNOWN) {
            long score = score(beginning, mark);
            if (score > bestScore) {
                best = mark;
                bestScore = score;
            }
        }
        return best;
    }

    /** How many records agree on a number of marks, that number deciding between equals. */
    private static long score(String text, char mark) {
        long best = 0;
        for (var entry : perRecord(text, mark).entrySet()) {
            if (entry.getKey() > 0) {
                best = Math.max(best, ((long) entry.getValue() << Integer.SIZE) + entry.getKey());
            }
        }
        return best;
    }

    private static Map<Integer, Integer> perRecord(String text, char mark) {
        var records = new HashMap<Integer, Integer>();
        int marks = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next == '"') {
                quoted = !quoted;
            } else if (!quoted && next == mark) {
                marks++;
            } else if (!quoted && next == '\n') {
                records.merge(marks, 1, Integer::sum);
                marks = 0;
            }
        }
        records.merge(marks, 1, Integer::sum);
        return records;
    }
}
