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
        return text.length() <= WIDEST ? "<html>" + escaped(text) + "</html>" : wrapped(text, 320, "left");
    }

    /** A text for a button that wraps, never read as HTML itself. @param align left or center */
    public static String wrapped(String text, int width, String align) {
        return "<html><body width=" + Scale.of(width) + " align=" + align + ">" + escaped(text) + "</body></html>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }
}
