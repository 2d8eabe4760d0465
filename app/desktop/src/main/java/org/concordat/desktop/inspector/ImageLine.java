package org.concordat.desktop.inspector;

import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.fact.Image;
import org.concordat.desktop.theme.Labels;

/** Says what picture there is, and takes it away; another one is chosen on the canvas. */
final class ImageLine implements Editor<Image> {

    private final JPanel panel = new JPanel(new MigLayout("insets 0", "[grow,fill][]"));
    private final JLabel what = Labels.plain("");
    private final JButton remove;

    ImageLine(Take<Image> take) {
        panel.setOpaque(false);
        remove = Labels.link(TextForm.WORDS.get("image.remove"), () -> take.accept(null));
        panel.add(what, "wmin 0");
        panel.add(remove);
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(Shown<Image> shown) {
        var image = shown.found();
        what.setText(image.map(Image::toString).orElse(TextForm.WORDS.get("image.none")));
        remove.setVisible(image.isPresent());
    }
}
