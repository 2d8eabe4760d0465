package org.concordat.desktop.plugins;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.plugin.gate.PluginProblem;
import org.concordat.desktop.theme.Icons;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.VerticalPanel;

/** What plugins did wrong since the program was started, the last first. */
final class ProblemsPanel extends VerticalPanel {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(ProblemsPanel.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK);
    private static final int MOST = 100;

    ProblemsPanel() {
        super(new MigLayout("insets 16 20 16 20, gapy 10, gapx 12, wrap 3", "[][][grow,fill]"));
    }

    void present(List<PluginProblem> problems) {
        removeAll();
        if (problems.isEmpty()) {
            add(
                    Labels.styled(
                            Labels.wrapped(WORDS.get("problems.none")),
                            "background: null; foreground: $Concordat.muted"),
                    "span, wmin 0, growx");
        }
        problems.stream().limit(MOST).forEach(this::add);
        if (!problems.isEmpty()) {
            add(
                    Labels.styled(
                            Labels.wrapped(WORDS.get("problems.what")),
                            "background: null; foreground: $Concordat.muted"),
                    "span, wmin 0, growx, gaptop 6");
        }
        revalidate();
        repaint();
    }

    private void add(PluginProblem problem) {
        var sign = Labels.plain("");
        sign.setIcon(Icons.of("warning", "Concordat.warning"));
        add(sign, "aligny top");
        add(Labels.muted(TIME.format(problem.when().atZone(ZoneId.systemDefault()))), "aligny top");
        add(Labels.wrapped(problem.message()), "wmin 0");
    }
}
