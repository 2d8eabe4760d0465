package org.concordat.desktop.plugins;

import java.awt.CardLayout;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.plugin.repository.Known;
import org.concordat.core.plugin.repository.Offer;
import org.concordat.core.plugin.repository.Offers;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;
import org.concordat.desktop.theme.TextChange;

/** The plugins that repositories offer, to search and install. Repositories are asked when this is first seen, and on demand. */
final class MorePanel extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(MorePanel.class);
    private static final String SOME = "some";
    private static final String NONE = "none";

    private final transient Shelf shelf;
    private final transient Runnable repositories;
    private final JTextField search = new JTextField();
    private final DefaultListModel<Offer> rows = new DefaultListModel<>();
    private final JList<Offer> list = new JList<>(rows);
    private final OfferRow renderer = new OfferRow(new Offers(List.of(), List.of()));
    private final OfferDetail detail;
    private final JComponent head;
    private final JTextArea problems = Labels.wrapped("");
    private final CardLayout cards = new CardLayout();
    private final JPanel body = new JPanel(cards);
    private transient Offers offers = new Offers(List.of(), List.of());
    private boolean asked;

    /** @param repositories opens the list of repositories */
    MorePanel(Shelf shelf, Runnable repositories) {
        super(new MigLayout("insets 0, gap 0, wrap 1, hidemode 3", "[grow,fill]", "[][][grow,fill]"));
        this.shelf = shelf;
        this.repositories = repositories;
        detail = new OfferDetail(offer -> shelf.install(offer, offers));
        head = head();
        add(head, "cell 0 0");
        problems.setVisible(false);
        add(problems, "cell 0 1, gap 16 16 4 8, wmin 0");
        body.add(split(), SOME);
        body.add(empty(), NONE);
        add(body, "cell 0 2");
    }

    private JComponent head() {
        var head = new JPanel(new MigLayout("insets 10 16 8 16, gapx 8", "[grow,fill][][]"));
        search.putClientProperty("JTextField.placeholderText", WORDS.get("search"));
        search.getAccessibleContext().setAccessibleName(WORDS.get("search"));
        TextChange.in(search, text -> refill());
        head.add(search, "wmin 80");
        head.add(Labels.button(WORDS.get("ask"), this::ask));
        head.add(Labels.button(WORDS.get("repositories"), repositories));
        return head;
    }

    private JComponent split() {
        list.setCellRenderer(renderer);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.getAccessibleContext().setAccessibleName(WORDS.get("more"));
        list.addListSelectionListener(e -> detail.present(list.getSelectedValue(), offers));
        var split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, Sheet.scrolled(list), Sheet.scrolled(detail));
        split.setDividerLocation(Scale.of(270));
        split.setBorder(null);
        return split;
    }

    private JComponent empty() {
        var panel = new JPanel(new MigLayout("insets 16 20 16 20, gapy 10, wrap 1", "[grow,fill]"));
        panel.add(Labels.wrapped(WORDS.get("repositories.none")), "wmin 0");
        panel.add(Labels.button(WORDS.get("repositories.first"), repositories), "growx 0");
        return panel;
    }

    /** Asks the repositories, the first time that this is seen. */
    void seen() {
        if (!asked) {
            asked = true;
            ask();
        }
    }

    /** Asks the repositories. */
    void ask() {
        shelf.look(this::show);
    }

    /** Looks anew at what is installed, by what the repositories have said last. */
    void refresh() {
        if (asked) {
            shelf.look(this::show);
        }
    }

    /** Shows only what brings a care model, or is called like that. */
    void searchFor(String text) {
        search.setText(text);
    }

    private void show(Shelf.Found found) {
        offers = found.offers();
        renderer.show(offers);
        problems.setText(String.join("\n", found.problems()));
        problems.setVisible(!found.problems().isEmpty());
        boolean some = found.known().stream().anyMatch(Known::enabled);
        head.setVisible(some);
        cards.show(body, some ? SOME : NONE);
        refill();
    }

    private void refill() {
        var chosen = list.getSelectedValue();
        var words = Stream.of(search.getText().split("[\\s,]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        rows.clear();
        rows.addAll(offers.find(words));
        int at = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (chosen != null && chosen.id().equals(rows.get(i).id())) {
                at = i;
            }
        }
        list.setSelectedIndex(rows.isEmpty() ? -1 : at);
        detail.present(list.getSelectedValue(), offers);
    }
}
