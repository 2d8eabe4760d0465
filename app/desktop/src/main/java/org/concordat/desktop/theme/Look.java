package org.concordat.desktop.theme;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import com.formdev.flatlaf.util.FontUtils;
import java.awt.Font;
import javax.swing.UIManager;
import javax.swing.plaf.FontUIResource;

/** The two looks of the program. Belongs to the event thread. */
public enum Look {
    LIGHT,
    DARK;

    private static final double FONT_SIZE = 13;

    /** Makes this the look of everything that is open and of what will be. */
    public void install() {
        EventThread.require();
        int size = (int) Math.round(FONT_SIZE * ScreenScale.settle());
        // Light and semi-bold letters are read when first used.
        FlatInterFont.installLazy();
        FontUtils.loadFontFamily(FlatInterFont.FAMILY);
        UIManager.put("defaultFont", new FontUIResource(FlatInterFont.FAMILY, Font.PLAIN, size));
        FlatLaf.setPreferredFontFamily(FlatInterFont.FAMILY);
        FlatLaf.setPreferredLightFontFamily(FlatInterFont.FAMILY_LIGHT);
        FlatLaf.setPreferredSemiboldFontFamily(FlatInterFont.FAMILY_SEMIBOLD);
        FlatLaf.registerCustomDefaultsSource(Look.class.getPackageName(), Look.class.getClassLoader());
        if (this == DARK) {
            FlatDarkLaf.setup();
        } else {
            FlatLightLaf.setup();
        }
        FlatLaf.updateUI();
    }

    public Look other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** The look that is on now. */
    public static Look current() {
        return FlatLaf.isLafDark() ? DARK : LIGHT;
    }
}
