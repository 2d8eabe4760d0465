package org.concordat.desktop.inspector;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import org.concordat.desktop.theme.Labels;

/** Yes, no, or not said. */
final class YesNoEditor implements Editor<Boolean> {

    private final JPanel panel =
            new JPanel(new MigLayout("insets 0, gapx 2, gapy 2, hidemode 3", "[sg,fill][sg,fill][sg,fill]"));
    private final JLabel several = Labels.muted(TextForm.WORDS.get("several"));
    private final ButtonGroup group = new ButtonGroup();
    private final Map<Optional<Boolean>, JToggleButton> buttons = new LinkedHashMap<>();

    YesNoEditor(Take<Boolean> take) {
        panel.setOpaque(false);
        add(Optional.of(true), "yes", take);
        add(Optional.of(false), "no", take);
        add(Optional.empty(), "unset", take);
        panel.add(several, "newline, span");
    }

    private void add(Optional<Boolean> value, String key, Take<Boolean> take) {
        var button = new JToggleButton(TextForm.WORDS.get(key));
        button.addActionListener(e -> take.accept(value.orElse(null)));
        group.add(button);
        buttons.put(value, button);
        panel.add(button);
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(Shown<Boolean> shown) {
        group.clearSelection();
        several.setVisible(shown instanceof Shown.Several<Boolean>);
        if (!(shown instanceof Shown.Several<Boolean>)) {
            buttons.forEach((value, button) -> button.setSelected(value.equals(shown.found())));
        }
    }
}
