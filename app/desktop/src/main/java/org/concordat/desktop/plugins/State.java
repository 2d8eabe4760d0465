package org.concordat.desktop.plugins;

import javax.swing.Icon;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.plugin.InstalledPlugin;
import org.concordat.desktop.theme.Icons;

/** How a plugin stands. Picture and words say the same. */
enum State {
    IN_USE("success", "Concordat.success"),
    OFF("plugin", "Concordat.muted"),
    BROKEN("warning", "Concordat.warning");

    private static final Words WORDS = Words.beside(State.class);

    private final String icon;
    private final String colour;

    State(String icon, String colour) {
        this.icon = icon;
        this.colour = colour;
    }

    static State of(InstalledPlugin plugin) {
        if (plugin.inUse()) {
            return IN_USE;
        }
        return plugin.problem().isEmpty() || !plugin.enabled() ? OFF : BROKEN;
    }

    Icon icon() {
        return Icons.of(icon, colour);
    }

    /** The icon on the ground of a chosen line. */
    Icon chosenIcon() {
        return Icons.of(icon, "List.selectionForeground");
    }

    String told() {
        return WORDS.get("state." + name());
    }
}
