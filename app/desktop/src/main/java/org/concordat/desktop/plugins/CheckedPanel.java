package org.concordat.desktop.plugins;

import java.util.function.IntConsumer;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.declared.ModelSource;
import org.concordat.core.declared.bench.Result;
import org.concordat.core.declared.json.Mistake;
import org.concordat.desktop.theme.Icons;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.VerticalPanel;

/** What came of looking through a care model: its mistakes, or what came out of its examples. */
final class CheckedPanel extends VerticalPanel {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(CheckedPanel.class);

    private final transient IntConsumer goTo;

    /** @param goTo told the line of the care model to go to, counted from 1 */
    CheckedPanel(IntConsumer goTo) {
        super(new MigLayout("insets 12 16 12 16, gapy 8, gapx 10, wrap 2", "[][grow,fill]"));
        this.goTo = goTo;
    }

    void present(Checked checked) {
        removeAll();
        checked.mistakes().forEach(this::add);
        if (checked.isUsable()) {
            var sum = checked.results().isEmpty()
                    ? WORDS.get("draft.noExamples")
                    : WORDS.format("draft.results", checked.results().size(), checked.unmet());
            add(Labels.wrapped(sum), "span, wmin 0, growx");
        }
        checked.results().forEach(this::add);
        revalidate();
        repaint();
    }

    private void add(Mistake mistake) {
        row("error", mistake.message());
        var place = mistake.place();
        if (place.file().equals(ModelSource.CARE_MODEL)) {
            var link = Labels.link(WORDS.format("draft.line", place.line()), () -> goTo.accept(place.line()));
            add(link, "skip 1, growx 0, gaptop -6");
        } else {
            add(Labels.muted(place.toString()), "skip 1, wmin 0, gaptop -6");
        }
    }

    private void add(Result result) {
        var said = result.example() + ": " + result.what();
        if (result.isMet()) {
            row("success", said);
        } else {
            row("warning", WORDS.format("draft.unmet", said, result.found()));
        }
    }

    private void row(String sign, String text) {
        var icon = Labels.plain("");
        icon.setIcon(Icons.of(sign, "Concordat." + sign));
        add(icon, "aligny top");
        add(Labels.wrapped(text), "wmin 0");
    }
}
