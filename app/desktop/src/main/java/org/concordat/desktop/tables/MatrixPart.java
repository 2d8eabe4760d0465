package org.concordat.desktop.tables;

import java.awt.BorderLayout;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import org.concordat.api.fact.ElementId;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.document.Change;
import org.concordat.core.document.Subscription;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.tables.MatrixQuestion.Figure;
import org.jspecify.annotations.Nullable;

/** The matrix with its bar: any type by any type, and what joins them. Belongs to the event thread. */
final class MatrixPart implements Part {

    private final Desk desk;
    private final Behind behind;
    private final MatrixModel model;
    private final MatrixTable table;
    private final JScrollPane content;
    private final MatrixBar bar;
    private final JPanel framed = new JPanel(new BorderLayout());
    private final List<Subscription> subscriptions;
    private @Nullable MatrixQuestion question;
    private Map<Way, Integer> known = Map.of();
    private boolean awake;
    private boolean leading;

    /** @param show told the element that is to be seen on the drawing */
    MatrixPart(Desk desk, Executor background, Consumer<ElementId> show) {
        this.desk = desk;
        behind = new Behind(background, SwingUtilities::invokeLater);
        model = new MatrixModel(desk);
        table = new MatrixTable(model);
        content = new JScrollPane(table);
        bar = new MatrixBar(this::retype, this::choose, this::choose, this::askFull, this::turn);
        content.setRowHeaderView(table.names());
        framed.add(bar.second(), BorderLayout.NORTH);
        framed.add(content);
        layTable(show);
        subscriptions = List.of(
                desk.document().subscribe(this::changed), desk.selection().subscribe(ids -> {
                    if (awake) {
                        table.mark(new HashSet<>(ids));
                    }
                }));
    }

    private void layTable(Consumer<ElementId> show) {
        for (var selection :
                List.of(table.getSelectionModel(), table.getColumnModel().getSelectionModel())) {
            selection.addListSelectionListener(e -> {
                if (!e.getValueIsAdjusting()) {
                    lead();
                }
            });
        }
        new MatrixDeeds(desk, model, table, show).bind();
    }

    /** Offers what can be asked about these types, or about those that most links join, and asks something that has an answer. */
    private void offer(List<NodeType> wanted) {
        if (isSmall()) {
            behind.stop();
            take(MatrixOffer.of(new MatrixChoices(desk.network(), desk.vocabulary()), wanted));
        } else {
            bar.tell(Texts.get("busy"));
            var choices = new MatrixChoices(desk.document().snapshot(), desk.vocabulary());
            behind.start(overtaken -> MatrixOffer.of(choices, wanted), this::take);
        }
    }

    private boolean isSmall() {
        return desk.network().nodes().size() + desk.network().links().size() <= ElementModel.AT_ONCE;
    }

    private void take(MatrixOffer offer) {
        Function<NodeType, NodeType> same = type -> type;
        var options = new Subjects(desk).types(same);
        known = offer.ways();
        if (offer.types().isEmpty()) {
            bar.offerTypes(options, null, null);
            table.show(null, Texts.get("matrix.nothing"));
            corner();
            return;
        }
        bar.offerTypes(options, offer.types().get(0), offer.types().get(1));
        var asked = question;
        if (asked == null || !asked.types().equals(offer.types())) {
            asked = new MatrixQuestion(
                    offer.types().get(0),
                    offer.types().get(1),
                    MatrixChoices.usual(known),
                    new Figure.Count(),
                    bar.isFull());
        }
        offerWays(asked);
        ask(asked);
    }

    /** Asks about the types that are chosen. */
    private void retype() {
        offer(bar.types());
    }

    private void offerWays(MatrixQuestion now) {
        var choices = new MatrixChoices(desk.network(), desk.vocabulary());
        bar.offer(known, now.way(), choices.figures(now.way(), known), now.figure());
    }

    private void choose(Way way) {
        if (question != null) {
            var asked = question.withWay(way);
            offerWays(asked);
            ask(asked);
        }
    }

    private void choose(Figure figure) {
        ask(question == null ? null : question.withFigure(figure));
    }

    private void askFull(boolean full) {
        ask(question == null ? null : question.withFull(full));
    }

    private void turn() {
        if (question != null) {
            question = question.turned();
            offer(question.types());
        }
    }

    private void ask(@Nullable MatrixQuestion asked) {
        question = asked;
        if (asked == null) {
            return;
        }
        if (isSmall()) {
            behind.stop();
            take(MatrixContent.of(asked, desk.network(), () -> false));
        } else {
            bar.tell(Texts.get("busy"));
            var snapshot = desk.document().snapshot();
            behind.start(overtaken -> MatrixContent.of(asked, snapshot, overtaken), this::take);
        }
    }

    private void take(MatrixContent found) {
        int row = table.getSelectedRow();
        int column = table.getSelectedColumn();
        leading = true;
        table.show(found, vacancy(found));
        if (row >= 0 && column >= 0 && row < table.getRowCount() && column < table.getColumnCount()) {
            table.changeSelection(row, column, false, false);
        }
        leading = false;
        corner();
        bar.tell(
                found.allColumns() > found.columns().size()
                        ? Texts.format("matrix.cut", found.columns().size(), found.allColumns())
                        : "");
    }

    private void corner() {
        content.setCorner(ScrollPaneConstants.UPPER_LEADING_CORNER, table.corner());
        content.revalidate();
    }

    private static String vacancy(MatrixContent found) {
        return Texts.format(
                "matrix.vacant",
                found.question().rows().label(),
                found.question().columns().label());
    }

    private void changed(Change change) {
        if (awake && question != null) {
            ask(question);
        } else if (awake) {
            offer(List.of());
        }
    }

    /** The window selects the links of the chosen cells. */
    private void lead() {
        if (awake && !leading && table.getColumnCount() > 0) {
            desk.selection().set(model.links(table.getSelectedRows(), table.getSelectedColumns()));
        }
    }

    @Override
    public JComponent bar() {
        return bar;
    }

    @Override
    public JComponent content() {
        return framed;
    }

    @Override
    public void setAwake(boolean now) {
        boolean wakes = now && !awake;
        awake = now;
        if (wakes) {
            offer(question == null ? List.of() : question.types());
            table.mark(new HashSet<>(desk.selection().get()));
        } else if (!now) {
            behind.stop();
        }
    }

    @Override
    public void focus() {
        table.requestFocusInWindow();
    }

    @Override
    public void close() {
        subscriptions.forEach(Subscription::close);
        behind.stop();
    }
}
