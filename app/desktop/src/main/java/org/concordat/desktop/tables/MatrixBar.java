package org.concordat.desktop.tables;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.desktop.tables.MatrixQuestion.Figure;
import org.concordat.desktop.theme.Icons;
import org.concordat.desktop.theme.Labels;
import org.jspecify.annotations.Nullable;

/** What can be asked of a matrix, in two lines: which types and what joins them, and what its cells show. */
final class MatrixBar extends JPanel {

    private static final long serialVersionUID = 1L;

    private final OptionBox<NodeType> rows;
    private final OptionBox<NodeType> columns;
    private final OptionBox<Way> ways;
    private final OptionBox<Figure> figures;
    private final JToggleButton full = Labels.asWritten(new JToggleButton(Texts.get("matrix.full")));
    private final JLabel note = Labels.muted("");
    private final JPanel second = new JPanel(new MigLayout("insets 0 10 6 10, gapx 6", "[][]12[grow,fill][][]"));

    /**
     * Bars that offer nothing yet.
     *
     * @param retype told that other types are chosen
     * @param fill told whether rows and columns without anything are wanted too
     * @param turn told that rows and columns are to change places
     */
    MatrixBar(Runnable retype, Consumer<Way> way, Consumer<Figure> figure, Consumer<Boolean> fill, Runnable turn) {
        super(new MigLayout("insets 0, gapx 6", "[][][]12[grow]"));
        rows = new OptionBox<>(Texts.get("matrix.rows"), type -> retype.run());
        columns = new OptionBox<>(Texts.get("matrix.columns"), type -> retype.run());
        ways = new OptionBox<>(Texts.get("matrix.way"), way);
        figures = new OptionBox<>(Texts.get("matrix.figure"), figure);
        full.addActionListener(e -> fill.accept(full.isSelected()));
        full.setToolTipText(Texts.get("matrix.full.tip"));
        add(rows, "wmin 80, wmax 240, shrinkprio 50");
        add(Labels.plain(Texts.get("matrix.by")));
        add(columns, "wmin 80, wmax 240, shrinkprio 50");
        add(ways, "wmin 80, wmax 240, shrinkprio 200");
        second.add(Labels.plain(Texts.get("matrix.shows")));
        second.add(figures, "wmin 115, wmax 180");
        second.add(note, "wmin 0");
        second.add(full);
        second.add(Labels.tool(Icons.of("match-size"), Texts.get("matrix.turn"), turn));
    }

    /** The line beneath it. */
    JPanel second() {
        return second;
    }

    /** Those of the rows and of the columns. */
    List<NodeType> types() {
        return List.of(rows.chosen(), columns.chosen());
    }

    boolean isFull() {
        return full.isSelected();
    }

    void offerTypes(List<Option<NodeType>> options, @Nullable NodeType ofRows, @Nullable NodeType ofColumns) {
        rows.offer(options, ofRows);
        columns.offer(options, ofColumns);
    }

    /** @param known how the types are or may be joined, with how often */
    void offer(Map<Way, Integer> known, Way way, List<Figure> shown, Figure figure) {
        ways.offer(
                known.entrySet().stream()
                        .map(e -> Option.of(e.getKey(), words(e.getKey(), e.getValue())))
                        .toList(),
                way);
        figures.offer(shown.stream().map(f -> Option.of(f, words(f))).toList(), figure);
    }

    /** Says something in passing; empty for nothing. */
    void tell(String words) {
        note.setText(words);
    }

    private static String words(Way way, int count) {
        var words = way instanceof Way.ByLink link
                ? Texts.format(
                        link.leaves() ? "way.leaves" : "way.arrives",
                        link.type().label())
                : way instanceof Way.Through through
                        ? Texts.format("way.through", through.type().label())
                        : Texts.get("way.any");
        return count == 0 ? words : Texts.format("type.count", words, count);
    }

    private static String words(Figure figure) {
        if (figure instanceof Figure.Sum sum) {
            var unit = sum.attribute().unit();
            return sum.attribute().label() + (unit.isEmpty() ? "" : " (" + unit + ")");
        }
        return figure instanceof Figure.Said said
                ? said.attribute().label()
                : Texts.get(figure instanceof Figure.Mark ? "figure.mark" : "figure.count");
    }
}
