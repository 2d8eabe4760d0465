package org.concordat.desktop.theme;

import com.formdev.flatlaf.util.Animator;
import java.awt.Toolkit;

/** Whether things may move on the screen by themselves. */
public final class Motion {

    /** How GTK desktops tell it. */
    private static final String GTK = "gnome.Gtk/EnableAnimations";

    private static final String GTK_OLD = "gnome.Net/EnableAnimations";

    private Motion() {}

    /** Not if the user has asked the desktop for no animation, or started the program without ({@code -Dflatlaf.animation=false}). */
    public static boolean isWelcome() {
        return Animator.useAnimation() && isOn(GTK) && isOn(GTK_OLD);
    }

    private static boolean isOn(String property) {
        return !Integer.valueOf(0).equals(Toolkit.getDefaultToolkit().getDesktopProperty(property));
    }
}
