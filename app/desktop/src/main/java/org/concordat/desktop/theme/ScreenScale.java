package org.concordat.desktop.theme;

import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.util.Locale;

/**
 * How much larger than at 100 % everything is drawn: what {@code -Dflatlaf.uiScale} says ({@code 1.5} or {@code 150%}), else what the
 * Linux desktop says, where Java does not scale by itself.
 */
final class ScreenScale {

    private static final String PROPERTY = "flatlaf.uiScale";
    private static final double USUAL_DPI = 96 * 1024.0;
    private static final double LEAST = 1;
    private static final double MOST = 4;

    private ScreenScale() {}

    /** Fixes the scale for this run, so that fonts and spaces grow alike. @return 1 for 100 % */
    static double settle() {
        double scale = of(System.getProperty(PROPERTY, ""), desktopScale());
        System.setProperty(PROPERTY, Double.toString(scale));
        return scale;
    }

    /** The scale that a setting means, or another one where it means none. */
    static double of(String setting, double otherwise) {
        var text = setting.strip().toLowerCase(Locale.ROOT);
        if (!text.matches("[0-9]{1,3}(\\.[0-9]{1,6})?[x%]?")) {
            return otherwise;
        }
        double number = Double.parseDouble(text.replaceAll("[x%]", ""));
        return Math.max(LEAST, Math.min(MOST, text.endsWith("%") ? number / 100 : number));
    }

    private static double desktopScale() {
        if (GraphicsEnvironment.isHeadless() || isScaledByJava()) {
            return 1;
        }
        var dpi = Toolkit.getDefaultToolkit().getDesktopProperty("gnome.Xft/DPI");
        return dpi instanceof Integer number ? Math.max(LEAST, Math.round(4 * number / USUAL_DPI) / 4.0) : 1;
    }

    private static boolean isScaledByJava() {
        var screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
        return screen.getDefaultConfiguration().getDefaultTransform().getScaleX() > 1;
    }
}
