package org.concordat.exchange.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives sheets names that Excel takes: short, without its signs, and each once whatever its case. */
final class SheetNames {

    private static final int LONGEST = 31;

    /** Excel keeps the name for itself. */
    private final Set<String> taken = new HashSet<>(Set.of("history"));

    String of(String label) {
        var plain = label.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ")
                .replaceAll("^'+|'+$", "")
                .strip();
        var name = plain.isEmpty() ? "Sheet" : plain;
        var free = within(name, "");
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = within(name, " (" + i + ")");
        }
        return free;
    }

    private static String within(String name, String end) {
        int room = LONGEST - end.length();
        return (name.length() > room ? name.substring(0, room).strip() : name) + end;
    }
}
