package org.concordat.desktop.importing.preview;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.theme.Icons;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.TypeIcons;
import org.concordat.desktop.theme.VerticalPanel;

/** What an import would do, in words and tables; or why that is not known, or that nobody has asked yet. */
final class OutcomePanel extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(OutcomePanel.class);
    private static final String TELLING = "telling";
    private static final String SHOWING = "showing";
    private static final String WAITING = "waiting";

    private final transient TypeIcons icons;
    private final CardLayout cards = new CardLayout();
    private final JLabel sign = new JLabel();
    private final JTextArea message = Labels.wrapped("");
    private final JTextArea headline = Labels.wrapped("");
    private final JTabbedPane tabs = new JTabbedPane();

    /** @param waiting what is seen until somebody has asked */
    OutcomePanel(TypeIcons icons, JComponent waiting) {
        this.icons = icons;
        setLayout(cards);
        add(waiting, WAITING);
        add(telling(), TELLING);
        add(showing(), SHOWING);
    }

    private JComponent telling() {
        var panel = new VerticalPanel(new MigLayout("insets 20 4 12 4, gapx 10", "[][grow,fill]", "[top]"));
        sign.setVerticalAlignment(JLabel.TOP);
        panel.add(sign);
        message.setFocusable(true);
        message.getAccessibleContext().setAccessibleName(WORDS.get("outcome"));
        panel.add(message, "wmin 0");
        return new JScrollPane(panel, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    }

    private JComponent showing() {
        Labels.styled(headline, "background: null; font: +1 $semibold.font");
        var panel = new JPanel(new BorderLayout());
        var head = new JPanel(new MigLayout("insets 10 4 6 4", "[grow,fill]"));
        head.add(headline, "wmin 0");
        panel.add(head, BorderLayout.NORTH);
        tabs.getAccessibleContext().setAccessibleName(WORDS.get("outcome"));
        panel.add(tabs);
        return panel;
    }

    /** Says something instead of an outcome. @param icon the name of a sign, with the colour key of the look */
    void tell(String icon, String colour, String text) {
        sign.setIcon(Icons.of(icon, colour));
        message.setText(text);
        turn(TELLING);
    }

    /** Shows what is seen until somebody has asked. */
    void await() {
        turn(WAITING);
    }

    void show(Outcome outcome) {
        var views = outcome.viewsInWords();
        headline.setText(outcome.headline() + (views.isEmpty() ? "" : "\n" + views));
        tabs.removeAll();
        if (!outcome.added().isEmpty()) {
            add(
                    "added",
                    outcome.intake().addedNodes().size()
                            + (long) outcome.intake().addedLinks().size(),
                    added(outcome));
        }
        if (!outcome.changes().isEmpty()) {
            add("changed", outcome.intake().changed().size(), OutcomeTables.changes(outcome, icons));
        }
        if (outcome.skipped() > 0) {
            add(
                    "skipped",
                    outcome.skipped(),
                    OutcomeTables.skipped(outcome.intake().skips()));
        }
        if (!outcome.going().isEmpty()) {
            add("removed", outcome.going().size(), OutcomeTables.going(outcome, icons));
        }
        var remarks = outcome.intake().remarks();
        if (!remarks.isEmpty()) {
            add("remarks", remarks.size(), remarks(String.join("\n\n", remarks)));
        }
        tabs.setVisible(tabs.getTabCount() > 0);
        turn(SHOWING);
    }

    private void add(String key, long count, JComponent content) {
        tabs.addTab(WORDS.format("tab." + key, count), content);
    }

    private JComponent added(Outcome outcome) {
        var panel = new VerticalPanel(new MigLayout("insets 10 8 10 8, gapx 10, gapy 5, wrap 2", "[right][grow]"));
        for (var count : outcome.added()) {
            panel.add(Labels.plain(WORDS.format("count", count.count())));
            var label = Labels.plain(count.type().label());
            Icon icon = icons.of(count.type());
            label.setIcon(icon);
            panel.add(label, "wmin 0");
        }
        return OutcomeTables.beside(OutcomeTables.scrolled(panel), OutcomeTables.coming(outcome, icons));
    }

    private static JComponent remarks(String text) {
        var panel = new VerticalPanel(new MigLayout("insets 10 8 10 8", "[grow,fill]"));
        var area = Labels.wrapped(text);
        area.setFocusable(true);
        area.getAccessibleContext().setAccessibleName(WORDS.get("outcome"));
        panel.add(area, "wmin 0");
        return OutcomeTables.scrolled(panel);
    }

    private void turn(String card) {
        cards.show(this, card);
    }
}
