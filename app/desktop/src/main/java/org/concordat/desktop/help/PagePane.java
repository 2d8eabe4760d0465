package org.concordat.desktop.help;

import java.awt.Color;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.JEditorPane;
import javax.swing.KeyStroke;
import javax.swing.UIManager;
import javax.swing.event.HyperlinkEvent;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.html.StyleSheet;
import org.concordat.desktop.theme.Scale;

/** Shows one page in the colours of the look. Left and right go from link to link, Enter follows one. */
final class PagePane extends JEditorPane {

    private static final long serialVersionUID = 1L;

    private String html = "";

    /** @param follow told the id of a type whose link was followed */
    PagePane(Consumer<String> follow) {
        setEditable(false);
        putClientProperty(HONOR_DISPLAY_PROPERTIES, true);
        addHyperlinkListener(event -> {
            var address = event.getDescription();
            if (event.getEventType() == HyperlinkEvent.EventType.ACTIVATED && address.startsWith(Html.TYPE)) {
                follow.accept(address.substring(Html.TYPE.length()));
            }
        });
        getInputMap().put(KeyStroke.getKeyStroke("RIGHT"), "next-link-action");
        getInputMap().put(KeyStroke.getKeyStroke("LEFT"), "previous-link-action");
        getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "activate-link-action");
    }

    void show(String newHtml) {
        html = newHtml;
        var kit = new HTMLEditorKit();
        kit.setStyleSheet(styles());
        // A pane of another kind is another one for screen readers, without the name.
        var name = getAccessibleContext().getAccessibleName();
        setEditorKit(kit);
        getAccessibleContext().setAccessibleName(name);
        setText(html);
        setCaretPosition(0);
    }

    /** Colours are written into the page, so it is made anew when they change. */
    @Override
    public void updateUI() {
        super.updateUI();
        if (html != null && !html.isEmpty()) {
            show(html);
        }
    }

    private static StyleSheet styles() {
        var styles = new StyleSheet();
        styles.addStyleSheet(new HTMLEditorKit().getStyleSheet());
        int size = UIManager.getFont("Label.font").getSize();
        styles.addRule(
                "body { margin: " + Scale.of(4) + " " + Scale.of(18) + "; color: " + hex("Label.foreground") + " }");
        styles.addRule("h1 { font-size: " + (size + 5) + "; margin: 8 0 2 0 }");
        styles.addRule("h2 { font-size: " + (size + 1) + "; margin: 16 0 4 0 }");
        styles.addRule("p { margin: 3 0 3 0 }");
        styles.addRule("p.lead { margin: 8 0 8 0 }");
        styles.addRule("p.item { margin: 5 0 0 0 }");
        styles.addRule("p.more { margin: 1 0 1 " + Scale.of(12) + " }");
        styles.addRule(".quiet { color: " + hex("Concordat.muted") + " }");
        styles.addRule("a { color: " + hex("Component.accentColor") + "; text-decoration: none }");
        return styles;
    }

    private static String hex(String key) {
        Color colour = UIManager.getColor(key);
        return String.format(Locale.ROOT, "#%06x", colour == null ? 0 : colour.getRGB() & 0xFFFFFF);
    }
}
