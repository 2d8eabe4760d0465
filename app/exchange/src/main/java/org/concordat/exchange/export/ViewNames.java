package org.concordat.exchange.export;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.concordat.api.view.View;

/** Names of files for views, each once, and such as every file system takes. */
final class ViewNames {

    private static final int LONGEST = 80;

    private final String extension;
    private final Set<String> taken = new HashSet<>();

    ViewNames(String extension) {
        this.extension = extension;
    }

    String of(View view) {
        var plain = view.name().replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]+", " ").strip();
        var name = plain.isEmpty() || plain.startsWith(".")
                ? view.id().value()
                : plain.substring(0, Math.min(plain.length(), LONGEST)).strip();
        var free = name;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + " " + i;
        }
        return free + extension;
    }
}
