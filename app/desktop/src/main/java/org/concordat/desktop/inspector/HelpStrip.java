package org.concordat.desktop.inspector;

import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;

/** The help of the field that has the focus, in a place of its own so that nothing jumps. */
final class HelpStrip extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int HEIGHT = 92;

    private final JLabel title = Labels.styled(Labels.plain(""), "font: -1 $semibold.font");
    private final JTextArea text = Labels.wrapped("");

    HelpStrip() {
        super(new MigLayout("insets 10 16 8 16, gapy 3, wrap 1", "[grow,fill]"));
        Labels.styled(text, "background: null; font: -1; foreground: $Concordat.muted");
        add(title, "wmin 0");
        add(text, "wmin 0");
        setVisible(false);
    }

    void show(Attribute<?> attribute) {
        title.setText(attribute.label());
        text.setText(words(attribute));
        setVisible(!text.getText().isEmpty());
    }

    void clear() {
        setVisible(false);
    }

    private static String words(Attribute<?> attribute) {
        if (!attribute.help().isEmpty()) {
            return attribute.help();
        }
        return attribute.kind() == Kind.DATE ? TextForm.WORDS.get("date.hint") : "";
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, UIManager.getColor("Separator.foreground")));
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(super.getPreferredSize().width, Scale.of(HEIGHT));
    }
}
