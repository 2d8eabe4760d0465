package org.concordat.desktop.measures;

import java.awt.Rectangle;
import java.util.function.Consumer;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.fact.ElementId;
import org.concordat.api.measure.Measure;
import org.concordat.api.reading.InWords;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.VerticalPanel;
import org.jspecify.annotations.Nullable;

/** One figure in full: what it says, how it is reckoned, and the elements that went into it. */
final class FigureDetail extends VerticalPanel {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(FigureDetail.class);
    private static final int MOST_SHOWN = 40;

    private final transient Desk desk;
    private final transient Consumer<ElementId> reveal;

    FigureDetail(Desk desk, Consumer<ElementId> reveal) {
        super(new MigLayout("insets 10 16 10 16, gapy 6, wrap 1, hidemode 3", "[grow,fill]"));
        this.desk = desk;
        this.reveal = reveal;
        present(null);
    }

    void present(@Nullable MeasureRow row) {
        removeAll();
        if (row == null) {
            add(quiet(WORDS.get("choose")), "wmin 0");
        } else {
            lay(row);
        }
        revalidate();
        repaint();
        SwingUtilities.invokeLater(() -> scrollRectToVisible(new Rectangle(1, 1)));
    }

    private void lay(MeasureRow row) {
        if (row instanceof MeasureRow.Line line) {
            add(Labels.wrapped(line.figure().sentence()), "wmin 0");
        } else {
            add(Labels.wrapped(row.measure().label()), "wmin 0");
        }
        if (row instanceof MeasureRow.Heading heading && heading.failed()) {
            add(quiet(WORDS.get("failed")), "wmin 0");
        }
        add(quiet(formula(row.measure())), "wmin 0");
        if (row instanceof MeasureRow.Line line && !line.figure().used().isEmpty()) {
            var used = line.figure().used();
            add(Labels.caption(WORDS.format("used", used.size())), "gaptop 4");
            used.stream().limit(MOST_SHOWN).forEach(this::addLink);
            if (used.size() > MOST_SHOWN) {
                add(quiet(WORDS.format("more", used.size() - MOST_SHOWN)), "wmin 0");
            }
        }
    }

    private void addLink(ElementId id) {
        var element = desk.network().element(id);
        if (element != null) {
            var name = InWords.of(element, desk.network());
            add(Labels.link(name, () -> reveal.accept(id)), "growx 0, wmin 0");
        }
    }

    private static String formula(Measure measure) {
        return measure.unit().isEmpty()
                ? WORDS.format("formula", measure.label(), measure.formula())
                : WORDS.format("formula.unit", measure.label(), measure.formula(), measure.unit());
    }

    private static JTextArea quiet(String text) {
        return Labels.styled(Labels.wrapped(text), "background: null; font: -1; foreground: $Concordat.muted");
    }
}
