package org.concordat.desktop;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.spi.ResourceBundleControlProvider;
import org.jspecify.annotations.Nullable;

/**
 * A language that nobody speaks, {@code en-XA}: every text of the program in brackets, with accents and two fifths longer, as German or Welsh may
 * be. What stands outside brackets in a window comes from no bundle. The loader of bundles finds this by itself.
 */
public final class PseudoLanguage implements ResourceBundleControlProvider {

    public static final Locale LOCALE = new Locale("en", "XA");

    private static final String PLAIN = "AaEeIiOoUuNnSsCc";
    private static final String ACCENTED = "ÅåÉéÎîÖöÛûÑñŠšÇç";

    @Override
    public @Nullable Control getControl(String baseName) {
        return baseName.startsWith("org.concordat") ? new Longer() : null;
    }

    private static final class Longer extends Control {

        @Override
        public List<Locale> getCandidateLocales(String baseName, Locale locale) {
            return locale.equals(LOCALE) ? List.of(LOCALE, Locale.ROOT) : super.getCandidateLocales(baseName, locale);
        }

        @Override
        public @Nullable ResourceBundle newBundle(
                String baseName, Locale locale, String format, ClassLoader loader, boolean reload)
                throws IllegalAccessException, InstantiationException, java.io.IOException {
            if (!locale.equals(LOCALE)) {
                return super.newBundle(baseName, locale, format, loader, reload);
            }
            var plain = super.newBundle(baseName, Locale.ROOT, "java.properties", loader, reload);
            return plain == null ? null : new Pseudo(plain);
        }
    }

    private static final class Pseudo extends ResourceBundle {

        private final ResourceBundle plain;

        Pseudo(ResourceBundle plain) {
            this.plain = plain;
        }

        @Override
        protected Object handleGetObject(String key) {
            return plain.containsKey(key) ? pseudo(plain.getString(key)) : Collections.emptyList();
        }

        @Override
        public Enumeration<String> getKeys() {
            return plain.getKeys();
        }
    }

    /** What is in braces is for the formatting of messages and stays; so does what has no words. */
    static String pseudo(String text) {
        if (text.codePoints().filter(Character::isLetter).count() < 2) {
            return text;
        }
        var longer = new StringBuilder("[");
        int depth = 0;
        for (char c : text.toCharArray()) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            int place = depth == 0 ? PLAIN.indexOf(c) : -1;
            longer.append(place < 0 ? c : ACCENTED.charAt(place));
        }
        return longer.append(" ")
                .append("\u00b7".repeat(Math.max(1, text.length() * 2 / 5)))
                .append("]")
                .toString();
    }
}
