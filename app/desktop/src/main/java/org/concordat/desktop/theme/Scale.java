package org.concordat.desktop.theme;

import com.formdev.flatlaf.util.UIScale;

/** The user's scale for everything that is measured in pixels. */
public final class Scale {

    private Scale() {}

    /** A length at 100 % as it is at the user's scale. */
    public static int of(int pixels) {
        return UIScale.scale(pixels);
    }
}
