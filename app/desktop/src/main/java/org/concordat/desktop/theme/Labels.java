package org.concordat.desktop.theme;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Insets;
import java.util.function.Consumer;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import javax.swing.JTextArea;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** Words on the window. What a user has written is shown as it stands, never read as HTML. */
public final class Labels {

    private static final String STYLE_CLASS = FlatClientProperties.STYLE_CLASS;

    private Labels() {}

    public static JLabel plain(String text) {
        var label = asWritten(new JLabel());
        label.setText(text);
        return label;
    }

    /** In the colour of side remarks. */
    public static JLabel muted(String text) {
        return styled(plain(text), "foreground: $Concordat.muted");
    }

    /** Small and quiet, above a group. */
    public static JLabel caption(String text) {
        return styled(plain(text), "font: -1 $semibold.font; foreground: $Concordat.muted");
    }

    public static JLabel heading(String text) {
        return styled(plain(text), "font: +2 $semibold.font");
    }

    /** A heading with a fine line after it. */
    public static JComponent section(String text) {
        var section = new JPanel(new MigLayout("insets 0, gapx 8", "[][grow,fill]"));
        section.setOpaque(false);
        section.add(styled(plain(text), "font: -1 $semibold.font"), "wmin 0");
        section.add(new JSeparator());
        return section;
    }

    /** The heading of a part that is closed at first. @param open told whether the part is to be shown now */
    public static JComponent opener(String text, Consumer<Boolean> open) {
        var heading = new JToggleButton(text, Icons.of("chevron-right"));
        heading.setSelectedIcon(Icons.of("chevron-down"));
        heading.setHorizontalAlignment(SwingConstants.LEADING);
        heading.addActionListener(event -> open.accept(heading.isSelected()));
        styled(heading, "font: -1 $semibold.font; margin: 2,0,2,0; background: null; selectedBackground: null");
        heading.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_BORDERLESS);
        var section = new JPanel(new MigLayout("insets 0, gapx 8", "[][grow,fill]"));
        section.setOpaque(false);
        section.add(heading, "wmin 0");
        section.add(new JSeparator());
        return section;
    }

    /** Several lines that wrap, to read and to copy from but not to edit. */
    public static JTextArea wrapped(String text) {
        var area = new WrappedText();
        area.setText(text);
        area.setEditable(false);
        area.setFocusable(false);
        area.setOpaque(false);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setBorder(null);
        area.setMargin(new Insets(0, 0, 0, 0));
        return styled(area, "background: null; font: $Label.font");
    }

    /** A button without a frame, as in a tool bar. */
    public static JButton tool(Icon icon, String tip, Runnable what) {
        var button = asWritten(new JButton(icon));
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        button.setToolTipText(Tips.of(tip));
        button.getAccessibleContext().setAccessibleName(tip);
        button.addActionListener(e -> what.run());
        return button;
    }

    public static JButton button(String text, Runnable what) {
        var button = asWritten(new JButton());
        button.setText(text);
        button.addActionListener(e -> what.run());
        return button;
    }

    /** A button that looks like a word of the text in the accent colour. */
    public static JButton link(String text, Runnable what) {
        var button = button(text, what);
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_BORDERLESS);
        return styled(button, "foreground: $Component.accentColor; margin: 2,4,2,4");
    }

    /** Keeps Swing from reading the component's text as HTML. */
    public static <C extends JComponent> C asWritten(C component) {
        component.putClientProperty("html.disable", true);
        return component;
    }

    /** Gives the component a style in FlatLaf's terms; it follows a change of look. */
    public static <C extends JComponent> C styled(C component, String style) {
        component.putClientProperty(FlatClientProperties.STYLE, style);
        return component;
    }

    /** Gives the component one of FlatLaf's style classes. */
    public static <C extends JComponent> C classed(C component, String styleClass) {
        component.putClientProperty(STYLE_CLASS, styleClass);
        return component;
    }
}
