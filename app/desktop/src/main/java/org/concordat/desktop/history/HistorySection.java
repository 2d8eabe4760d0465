package org.concordat.desktop.history;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.Locale;
import java.util.function.IntConsumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.fact.ElementId;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.theme.EventThread;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Tips;

/** What was done to one element, under a heading that opens it; nothing is looked for until then. Belongs to the event thread. */
public final class HistorySection extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 40;

    private final transient ElementHistory history;
    private final transient IntConsumer goTo;
    private final JPanel rows = new JPanel(new MigLayout("insets 0, gapy 2, wrap 1", "[grow,fill]"));

    /** @param goTo told the number of steps to be made when one was chosen */
    public HistorySection(Desk desk, ElementId id, IntConsumer goTo) {
        super(new MigLayout("insets 0, gapy 6, wrap 1, hidemode 3", "[grow,fill]"));
        EventThread.require();
        this.goTo = goTo;
        history = new ElementHistory(desk, id);
        setOpaque(false);
        rows.setOpaque(false);
        rows.setVisible(false);
        add(Labels.opener(StepsModel.WORDS.get("section"), this::open));
        add(rows, "wmin 0");
    }

    private void open(boolean shown) {
        rows.setVisible(shown);
        refresh();
        revalidate();
    }

    /** Brings it up to date, if it is open. */
    public void refresh() {
        if (!rows.isVisible()) {
            return;
        }
        rows.removeAll();
        var touches = history.touches();
        rows.add(quiet(StepsModel.WORDS.get(touches.isEmpty() ? "section.none" : "section.since")), "wmin 0");
        touches.stream().limit(MOST).forEach(this::addRow);
        if (touches.size() > MOST) {
            rows.add(quiet(StepsModel.WORDS.format("section.more", touches.size() - MOST)), "wmin 0");
        }
        rows.revalidate();
        rows.repaint();
    }

    private void addRow(ElementHistory.Touch touch) {
        rows.add(step(touch), "wmin 0, growx 0, gaptop 4");
        touch.lines().forEach(line -> rows.add(quiet(line), "wmin 0, gapleft 4"));
    }

    private JButton step(ElementHistory.Touch touch) {
        var label = touch.label().substring(0, 1).toUpperCase(Locale.UK)
                + touch.label().substring(1);
        var button = Labels.link(
                touch.reached() ? label : StepsModel.WORDS.format("step.undone", label),
                () -> goTo.accept(touch.number()));
        button.setToolTipText(Tips.of(StepsModel.WORDS.get("step.go")));
        button.setHorizontalAlignment(SwingConstants.LEADING);
        if (!touch.reached()) {
            button.putClientProperty(FlatClientProperties.STYLE, "foreground: $Concordat.muted; margin: 2,4,2,4");
        }
        return button;
    }

    private static JTextArea quiet(String text) {
        return Labels.styled(Labels.wrapped(text), "background: null; font: -1; foreground: $Concordat.muted");
    }
}
