package org.concordat.desktop.theme;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.awt.Color;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.swing.Icon;
import javax.swing.UIManager;

/** The program's own icons, 16 pixels square at 100 %, in the colour that the look gives them. */
public final class Icons {

    private static final int SIZE = 16;
    private static final Map<String, FlatSVGIcon> KNOWN = new ConcurrentHashMap<>();

    private Icons() {}

    /** The icon in the colour of quiet text. */
    public static Icon of(String name) {
        return of(name, "Concordat.icon");
    }

    /** The icon in a colour of the look, followed when the look changes. */
    public static Icon of(String name, String colourKey) {
        return KNOWN.computeIfAbsent(name + ' ' + colourKey, key -> load(name, colourKey));
    }

    private static FlatSVGIcon load(String name, String colourKey) {
        var icon = new FlatSVGIcon(
                "org/concordat/desktop/icons/" + name + ".svg", SIZE, SIZE, Icons.class.getClassLoader());
        icon.setColorFilter(new FlatSVGIcon.ColorFilter(black -> themed(colourKey, black)));
        return icon;
    }

    private static Color themed(String colourKey, Color otherwise) {
        var colour = UIManager.getColor(colourKey);
        return colour == null ? otherwise : colour;
    }
}
