package org.concordat.desktop.theme;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.swing.Icon;
import javax.swing.UIManager;

/** The program's own icons, 16 pixels square at 100 %, in the colour that the look gives them. */
public final class Icons {

    private static final int SIZE = 16;
    private static final String FOLDER = "/org/concordat/desktop/icons/";
    private static final Map<String, Icon> KNOWN = new ConcurrentHashMap<>();

    private Icons() {}

    /** The icon in the colour of quiet text. */
    public static Icon of(String name) {
        return of(name, "Concordat.icon");
    }

    /** The icon in a colour of the look, followed when the look changes. */
    public static Icon of(String name, String colourKey) {
        return KNOWN.computeIfAbsent(name + ' ' + colourKey, key -> load(name, colourKey));
    }

    private static Icon load(String name, String colourKey) {
        return new Sign(svg(name), SIZE, () -> themed(colourKey));
    }

    /** The text of one of the program's own pictures. */
    static String svg(String name) {
        try (var in = Icons.class.getResourceAsStream(FOLDER + name + ".svg")) {
            if (in == null) {
                throw new IllegalArgumentException("No icon of the program: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The icon cannot be read: " + name, e);
        }
    }

    private static Color themed(String colourKey) {
        var colour = UIManager.getColor(colourKey);
        return colour == null ? Color.BLACK : colour;
    }
}
