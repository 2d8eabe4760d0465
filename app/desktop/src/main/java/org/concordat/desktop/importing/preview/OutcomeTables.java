package org.concordat.desktop.importing.preview;

import java.awt.Dimension;
import java.util.List;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.ScrollPaneConstants;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.theme.Scale;
import org.concordat.desktop.theme.TypeIcons;
import org.concordat.exchange.intake.Skipped;
import org.concordat.exchange.intake.Skips;

/** The tables of an outcome. */
final class OutcomeTables {

    private static final Words WORDS = Words.beside(OutcomeTables.class);

    private OutcomeTables() {}

    static JComponent scrolled(JComponent content) {
        return new JScrollPane(
                content,
                ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
                ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    }

    /** What changes, fact by fact. */
    static JComponent changes(Outcome outcome, TypeIcons icons) {
        var table = new ListTable<>(
                WORDS.get("changes"),
                outcome.changes(),
                List.of(
                        new ListTable.Column<>(WORDS.get("column.element"), 300, ChangeRow::name),
                        new ListTable.Column<>(WORDS.get("column.fact"), 140, ChangeRow::fact),
                        new ListTable.Column<>(WORDS.get("column.change"), 460, ChangeRow::change)));
        table.setIcons(row -> icons.of(row.element().type()));
        return new JScrollPane(table);
    }

    /** What is added, one by one. */
    static JComponent coming(Outcome outcome, TypeIcons icons) {
        return named(WORDS.get("coming"), outcome.coming(), icons);
    }

    /** What is removed, one by one. */
    static JComponent going(Outcome outcome, TypeIcons icons) {
        return named(WORDS.get("going"), outcome.going(), icons);
    }

    private static JComponent named(String name, List<Outcome.NamedElement> elements, TypeIcons icons) {
        var table = new ListTable<>(
                name,
                elements,
                List.of(
                        new ListTable.Column<>(WORDS.get("column.element"), 420, Outcome.NamedElement::name),
                        new ListTable.Column<>(
                                WORDS.get("column.type"),
                                200,
                                row -> row.element().type().label())));
        table.setIcons(row -> icons.of(row.element().type()));
        return new JScrollPane(table);
    }

    /** Counts with what was counted beside them. */
    static JComponent beside(JComponent counts, JComponent elements) {
        var split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, counts, elements);
        split.setResizeWeight(0.3);
        split.setDividerLocation(Scale.of(280));
        split.setMinimumSize(new Dimension(0, Scale.of(80)));
        return split;
    }

    /** Which rows are left out: how many for each reason, and the first of them one by one. */
    static JComponent skipped(Skips skips) {
        var reasons = new ListTable<>(
                WORDS.get("reasons"),
                List.copyOf(skips.byReason().entrySet()),
                List.of(
                        new ListTable.Column<>(
                                WORDS.get("column.rows"), 80, reason -> WORDS.format("count", reason.getValue())),
                        new ListTable.Column<>(WORDS.get("column.reason"), 700, reason -> reason.getKey())));
        var rows = rows(skips.first());
        var split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, new JScrollPane(reasons), new JScrollPane(rows));
        split.setResizeWeight(0.45);
        reasons.getSelectionModel().addListSelectionListener(e -> {
            var chosen = reasons.selected();
            rows.show(skips.first().stream()
                    .filter(row ->
                            chosen.isEmpty() || row.reason().equals(chosen.get().getKey()))
                    .toList());
        });
        split.setMinimumSize(new Dimension(0, Scale.of(80)));
        return split;
    }

    private static ListTable<Skipped> rows(List<Skipped> rows) {
        Function<Skipped, String> place = row -> row.place().words();
        return new ListTable<>(
                WORDS.get("skippedRows"),
                rows,
                List.of(
                        new ListTable.Column<>(WORDS.get("column.place"), 280, place),
                        new ListTable.Column<>(WORDS.get("column.reason"), 340, Skipped::reason),
                        new ListTable.Column<>(WORDS.get("column.detail"), 280, Skipped::detail)));
    }
}
