package org.concordat.desktop.findings;

import java.util.Locale;
import javax.swing.Icon;
import org.concordat.api.rule.Severity;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.theme.Icons;

/** The icon and the words for a severity: shape and colour say the same. */
public final class SeverityLook {

    private static final Words WORDS = Words.beside(SeverityLook.class);

    private SeverityLook() {}

    public static Icon icon(Severity severity) {
        var name = severity.name().toLowerCase(Locale.ROOT);
        return Icons.of(name, "Concordat." + name);
    }

    /** The icon on the ground of a chosen line. */
    static Icon chosenIcon(Severity severity) {
        return Icons.of(severity.name().toLowerCase(Locale.ROOT), "List.selectionForeground");
    }

    /** "3 errors". */
    public static String count(Severity severity, long count) {
        return WORDS.format("count." + severity.name().toLowerCase(Locale.ROOT), count);
    }
}
