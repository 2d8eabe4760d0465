package org.concordat.desktop.plugins;

import java.awt.Component;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.plugin.repository.Offer;
import org.concordat.core.plugin.repository.Offers;
import org.concordat.desktop.theme.Labels;

/** A plugin that is offered, in a list: its name, and its version with what is installed of it. */
final class OfferRow extends JPanel implements ListCellRenderer<Offer> {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(OfferRow.class);

    private final JLabel name = Labels.plain("");
    private final JLabel under = Labels.styled(Labels.plain(""), "font: -1");
    private transient Offers offers;

    OfferRow(Offers offers) {
        super(new MigLayout("insets 6 12 6 12, gapy 1, wrap 1", "[grow,fill]"));
        this.offers = offers;
        add(name, "wmin 0");
        add(under, "wmin 0");
    }

    void show(Offers now) {
        offers = now;
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Offer> list, Offer offer, int index, boolean selected, boolean focused) {
        name.setText(offer.plugin().name());
        under.setText(offers.here(offer.id())
                .map(here -> here.equals(offer.version())
                        ? WORDS.format("offer.same", here)
                        : WORDS.format("offer.other", offer.version(), here))
                .orElseGet(offer::version));
        setBackground(selected ? list.getSelectionBackground() : list.getBackground());
        name.setForeground(selected ? list.getSelectionForeground() : list.getForeground());
        under.setForeground(selected ? list.getSelectionForeground() : UIManager.getColor("Concordat.muted"));
        getAccessibleContext().setAccessibleName(name.getText() + ", " + under.getText());
        return this;
    }
}
