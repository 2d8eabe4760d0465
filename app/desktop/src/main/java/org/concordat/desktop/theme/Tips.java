package org.concordat.desktop.theme;

import org.jspecify.annotations.Nullable;

/** Tool tips that wrap. */
public final class Tips {

    private static final int WIDEST = 60;

    private Tips() {}

    /** The text as a tool tip: wrapped when it is long, never read as HTML; null for an empty text. */
    public static @Nullable String of(String text) {
        if (text.isBlank()) {
            return null;
        }
        var escaped = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
        return text.length() <= WIDEST
                ? "<html>" + escaped + "</html>"
                : "<html><body width=" + Scale.of(320) + ">" + escaped + "</body></html>";
    }
}
