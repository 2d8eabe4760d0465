package org.concordat.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.swing.UIManager;
import org.concordat.api.style.Colour;
import org.concordat.desktop.OnEventThread;
import org.concordat.diagram.figure.Contrast;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That words and signs of the window stand out from what they stand on. Source: WCAG 2.1, success criteria 1.4.3 and 1.4.11. */
class LookContrastTest {

    private static final double WORDS = 4.5;
    private static final double SIGNS = 3;

    /** Whatever the panels, lists and fields of the window have as their ground. */
    private static final List<String> GROUNDS = List.of(
            "Panel.background",
            "List.background",
            "Tree.background",
            "Table.background",
            "TextField.background",
            "MenuBar.background",
            "ToolBar.background",
            "Concordat.surface",
            "Concordat.field");

    private final List<String> faint = new ArrayList<>();

    @AfterAll
    static void light() throws Exception {
        OnEventThread.run(Look.LIGHT::install);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void wordsStandOutFromWhatTheyAreWrittenOn(Look look) throws Exception {
        OnEventThread.run(look::install);

        for (var ground : GROUNDS) {
            words("Label.foreground", ground);
            words("Concordat.muted", ground);
        }
        for (var ground : List.of("Panel.background", "List.background", "Concordat.surface")) {
            words("Concordat.error", ground);
            words("Concordat.warning", ground);
            words("Concordat.information", ground);
            words("Concordat.success", ground);
            words("Component.accentColor", ground);
        }
        words("Label.foreground", "Concordat.banner");
        for (var widget : List.of(
                "Button",
                "ToggleButton",
                "CheckBox",
                "ComboBox",
                "TextField",
                "TextArea",
                "List",
                "Tree",
                "Table",
                "TableHeader",
                "MenuBar",
                "Menu",
                "MenuItem",
                "PopupMenu",
                "ToolTip",
                "TabbedPane",
                "OptionPane",
                "TitlePane",
                "Spinner")) {
            words(widget + ".foreground", widget + ".background");
        }
        words("Button.default.foreground", "Button.default.background");
        words("TextField.placeholderForeground", "TextField.background");
        words("MenuItem.acceleratorForeground", "MenuItem.background");
        for (var widget : List.of("List", "Tree", "Table", "ComboBox", "TextField", "TextArea", "MenuItem", "Menu")) {
            words(widget + ".selectionForeground", widget + ".selectionBackground");
        }
        for (var widget : List.of("List", "Tree", "Table")) {
            words(
                    widget + ".selectionInactiveForeground",
                    widget + ".selectionInactiveBackground",
                    widget + ".background");
        }

        assertThat(faint).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void signsStandOutFromWhatTheyAreDrawnOn(Look look) throws Exception {
        OnEventThread.run(look::install);

        for (var ground : GROUNDS) {
            for (var sign : List.of("icon", "error", "warning", "information", "success")) {
                expect("Concordat." + sign, colour("Concordat." + sign), ground, colour(ground), SIGNS);
            }
            expect("focus", colour("Component.focusedBorderColor"), ground, colour(ground), SIGNS);
        }
        expect("box", colour("CheckBox.icon.borderColor"), "Panel.background", colour("Panel.background"), SIGNS);
        expect(
                "tab",
                colour("TabbedPane.underlineColor"),
                "TabbedPane.background",
                colour("TabbedPane.background"),
                SIGNS);
        expect(
                "icon",
                colour("List.selectionForeground"),
                "List.selectionBackground",
                colour("List.selectionBackground"),
                SIGNS);

        assertThat(faint).isEmpty();
    }

    private void words(String text, String ground) {
        expect(text, colour(text), ground, colour(ground), WORDS);
    }

    /** On a ground that another one shines through. */
    private void words(String text, String ground, String beneath) {
        expect(text, colour(text), ground, over(colour(ground), colour(beneath)), WORDS);
    }

    private void expect(String sign, Color colour, String ground, Color on, double least) {
        double ratio = Contrast.ratio(plain(colour), plain(on));
        if (ratio < least) {
            faint.add(String.format(Locale.ROOT, "%s on %s: %.2f", sign, ground, ratio));
        }
    }

    private static Color colour(String key) {
        return Objects.requireNonNull(UIManager.getColor(key), key);
    }

    private static Colour plain(Color colour) {
        return new Colour(colour.getRGB() & 0xFFFFFF);
    }

    private static Color over(Color above, Color beneath) {
        double share = above.getAlpha() / 255.0;
        return new Color(Contrast.blend(plain(above), plain(beneath), share).rgb());
    }
}
