package org.concordat.desktop.theme;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.awt.GraphicsEnvironment;
import javax.swing.UIManager;
import javax.swing.plaf.FontUIResource;
import org.concordat.diagram.text.TextStyle;

/** The two looks of the program. Belongs to the event thread. */
public enum Look {
    LIGHT,
    DARK;

    private static final int FONT_SIZE = 13;

    /** Makes this the look of everything that is open and of what will be. */
    public void install() {
        EventThread.require();
        int size = (int)
                Math.round(FONT_SIZE * ScreenScale.settle() * Habits.current().text() / 100);
        // The canvas has read these already; looked up by name, the JVM would first read every font of the machine.
        UIManager.put("defaultFont", font(TextStyle.regular(size)));
        UIManager.put("semibold.font", font(TextStyle.bold(size)));
        FlatLaf.registerCustomDefaultsSource(Look.class.getPackageName(), Look.class.getClassLoader());
        if (this == DARK) {
            FlatDarkLaf.setup();
        } else {
            FlatLightLaf.setup();
        }
        FlatLaf.updateUI();
    }

    private static FontUIResource font(TextStyle style) {
        return new FontUIResource(style.fontFor(""));
    }

    /**
     * Makes the font known by its name, by which tool tips ask for it. It takes long where many fonts are installed, so any thread but the
     * event thread may do it, after the window is seen.
     */
    public static void nameFonts() {
        var environment = GraphicsEnvironment.getLocalGraphicsEnvironment();
        environment.registerFont(TextStyle.regular(FONT_SIZE).fontFor(""));
    }

    public Look other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** The look that is on now. */
    public static Look current() {
        return FlatLaf.isLafDark() ? DARK : LIGHT;
    }
}
