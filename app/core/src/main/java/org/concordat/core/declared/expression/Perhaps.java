package org.concordat.core.declared.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Locale;

/** What somebody may have meant who misspelt a word. */
public final class Perhaps {

    private static final int FARTHEST = 3;
    private static final int MOST = 3;

    private Perhaps() {}

    /** What is written nearly so, as a proposal; empty for nothing. */
    public static String of(String word, Collection<String> known) {
        var near = new ArrayList<String>();
        for (int distance = 0; distance <= FARTHEST && near.isEmpty(); distance++) {
            int allowed = distance;
            known.stream()
                    .filter(k -> distance(word.toLowerCase(Locale.ROOT), k.toLowerCase(Locale.ROOT)) == allowed)
                    .limit(MOST)
                    .forEach(near::add);
        }
        return near.isEmpty() ? "" : Texts.get("perhaps", String.join(", ", near));
    }

    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
