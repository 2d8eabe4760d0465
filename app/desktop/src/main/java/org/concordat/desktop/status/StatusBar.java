package org.concordat.desktop.status;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.rule.Severity;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.document.Amounts;
import org.concordat.core.findings.Findings;
import org.concordat.desktop.findings.SeverityLook;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Tips;

/** What a gesture will do, what is going on, how much there is, and what the rules find. Belongs to the event thread. */
public final class StatusBar extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(StatusBar.class);

    private final JLabel hint = Labels.muted("");
    private final JProgressBar progress = new JProgressBar();
    private final JLabel work = Labels.muted("");
    private final JLabel counts = Labels.muted("");
    private final JLabel zoom = Labels.muted("");
    private final Map<Severity, JButton> findings = new EnumMap<>(Severity.class);

    /** @param showFindings what a click on the counts of findings does */
    public StatusBar(Runnable showFindings) {
        super(new MigLayout("insets 3 14 3 10, gapx 14, hidemode 3", "[grow,fill][][][][][][][]"));
        progress.setIndeterminate(true);
        add(hint, "wmin 0");
        add(work);
        add(progress, "w 80!");
        add(counts);
        add(zoom);
        for (var severity : Severity.values()) {
            var button = Labels.tool(SeverityLook.icon(severity), WORDS.get("findings"), showFindings);
            button.setFocusable(false);
            findings.put(severity, button);
            add(button, "gapleft 0");
        }
        showWork(List.of());
        showFindings(Findings.NONE);
    }

    public void showHint(String text) {
        hint.setText(text);
        hint.setToolTipText(text.isEmpty() ? null : Tips.of(text));
    }

    /** @param names what is going on, as in "Saving" */
    public void showWork(List<String> names) {
        work.setText(String.join(", ", names));
        work.setVisible(!names.isEmpty());
        progress.setVisible(!names.isEmpty());
    }

    public void showCounts(Amounts amounts) {
        counts.setText(WORDS.format("counts", amounts.nodes(), amounts.links(), amounts.notes(), amounts.pictures()));
    }

    /** @param scale 1 for 100 % */
    public void showZoom(double scale) {
        zoom.setText(WORDS.format("zoom", scale));
    }

    public void showFindings(Findings now) {
        findings.forEach((severity, button) -> button.setText(Long.toString(now.count(severity))));
    }
}
