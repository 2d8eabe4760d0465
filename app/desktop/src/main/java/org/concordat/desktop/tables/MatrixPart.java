package org.concordat.desktop.tables;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.JToggleButton;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.fact.ElementId;
import org.concordat.api.network.Link;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.document.Change;
import org.concordat.core.document.Subscription;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.tables.MatrixQuestion.Figure;
import org.concordat.desktop.theme.Icons;
import org.concordat.desktop.theme.Labels;
import org.jspecify.annotations.Nullable;

/** The matrix with its bar: any type by any type, and what joins them. Belongs to the event thread. */
final class MatrixPart implements Part {

    private final Desk desk;
    private final Behind behind;
    private final Consumer<ElementId> show;
    private final MatrixModel model;
    private final MatrixTable table;
    private final JScrollPane content;
    private final OptionBox<NodeType> rows = new OptionBox<>(Texts.get("matrix.rows"), type -> retype());
    private final OptionBox<NodeType> columns = new OptionBox<>(Texts.get("matrix.columns"), type -> retype());
    private final OptionBox<Way> ways = new OptionBox<>(Texts.get("matrix.way"), this::choose);
    private final OptionBox<Figure> figures = new OptionBox<>(Texts.get("matrix.figure"), this::choose);
    private final JToggleButton full;
    private final JLabel note = Labels.muted("");
    private final JPanel bar = new JPanel(new MigLayout("insets 0, gapx 6", "[][][]12[]12[][]12[grow,fill][][]"));
    private final List<Subscription> subscriptions;
    private @Nullable MatrixQuestion question;
    private Map<Way, Integer> known = Map.of();
    private boolean awake;
    private boolean leading;

    /** @param show told the element that is to be seen on the drawing */
    MatrixPart(Desk desk, Executor background, Consumer<ElementId> show) {
        this.desk = desk;
        this.show = show;
        behind = new Behind(background, SwingUtilities::invokeLater);
        model = new MatrixModel(desk);
        table = new MatrixTable(model);
        content = new JScrollPane(table);
        full = Labels.asWritten(new JToggleButton(Texts.get("matrix.full")));
        full.addActionListener(e -> ask(question == null ? null : question.withFull(full.isSelected())));
        full.setToolTipText(Texts.get("matrix.full.tip"));
        content.setRowHeaderView(table.names());
        layBar();
        layTable();
        subscriptions = List.of(
                desk.document().subscribe(this::changed), desk.selection().subscribe(ids -> {
                    if (awake) {
                        table.mark(new HashSet<>(ids));
                    }
                }));
    }

    private void layBar() {
        bar.add(rows, "wmin 80, wmax 180");
        bar.add(Labels.plain(Texts.get("matrix.by")));
        bar.add(columns, "wmin 80, wmax 180");
        bar.add(ways, "wmin 80, wmax 240");
        bar.add(Labels.plain(Texts.get("matrix.shows")));
        bar.add(figures, "wmin 90, wmax 180, shrinkprio 50");
        bar.add(note, "wmin 0");
        bar.add(full);
        bar.add(Labels.tool(Icons.of("match-size"), Texts.get("matrix.turn"), this::turn));
    }

    private void layTable() {
        for (var selection :
                List.of(table.getSelectionModel(), table.getColumnModel().getSelectionModel())) {
            selection.addListSelectionListener(e -> {
                if (!e.getValueIsAdjusting()) {
                    lead();
                }
            });
        }
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 2) {
                    open();
                }
            }
        });
        Cells.bind(table, "ENTER", this::open);
        Cells.bind(table, "F2", this::open);
        Cells.bind(table, "DELETE", this::remove);
        Cells.bind(table, "ctrl C", this::copy);
        Cells.bind(table, "ctrl ENTER", this::reveal);
    }

    /** Offers what can be asked, and asks something that has an answer. */
    private void offer() {
        Function<NodeType, NodeType> same = type -> type;
        var options = new Subjects(desk).types(same);
        var choices = new MatrixChoices(desk.network(), desk.vocabulary());
        var types = question == null ? choices.usual().orElse(null) : question.types();
        rows.offer(options, types == null ? null : types.get(0));
        columns.offer(options, types == null ? null : types.get(1));
        if (types == null || options.isEmpty()) {
            table.show(null, Texts.get("matrix.nothing"));
            corner();
        } else if (question == null) {
            retype();
        } else {
            offerWays();
            ask(question);
        }
    }

    /** Asks about the types that are chosen. */
    private void retype() {
        question = new MatrixQuestion(
                rows.chosen(), columns.chosen(), new Way.AnyLink(), new Figure.Count(), full.isSelected());
        known = new MatrixChoices(desk.network(), desk.vocabulary()).ways(question.rows(), question.columns());
        question = question.withWay(MatrixChoices.usual(known));
        offerWays();
        ask(question);
    }

    private void offerWays() {
        var now = Objects.requireNonNull(question);
        var choices = new MatrixChoices(desk.network(), desk.vocabulary());
        known = choices.ways(now.rows(), now.columns());
        ways.offer(
                known.entrySet().stream()
                        .map(e -> Option.of(e.getKey(), words(e.getKey(), e.getValue())))
                        .toList(),
                now.way());
        figures.offer(
                choices.figures(now.way(), known).stream()
                        .map(figure -> Option.of(figure, words(figure)))
                        .toList(),
                now.figure());
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

    private void choose(Way way) {
        if (question != null) {
            question = question.withWay(way);
            offerWays();
            ask(question);
        }
    }

    private void choose(Figure figure) {
        ask(question == null ? null : question.withFigure(figure));
    }

    private void turn() {
        if (question != null) {
            question = question.turned();
            rows.setSelectedIndex(-1);
            offer();
        }
    }

    private void ask(@Nullable MatrixQuestion asked) {
        question = asked;
        if (asked == null) {
            return;
        }
        int size = desk.network().nodes().size() + desk.network().links().size();
        if (size <= ElementModel.AT_ONCE) {
            behind.stop();
            take(MatrixContent.of(asked, desk.network(), () -> false));
        } else {
            note.setText(Texts.get("busy"));
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
        note.setText(
                found.allColumns() > found.columns().size()
                        ? Texts.format("matrix.cut", found.columns().size(), found.allColumns())
                        : Texts.format(
                                "matrix.size",
                                found.rows().size(),
                                found.columns().size()));
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
            offer();
        }
    }

    /** The window selects the links of the chosen cells. */
    private void lead() {
        if (awake && !leading && table.getColumnCount() > 0) {
            desk.selection().set(model.links(table.getSelectedRows(), table.getSelectedColumns()));
        }
    }

    /** Shows what is in a cell, or puts a link into an empty one. */
    private void open() {
        int row = table.getSelectedRow();
        int column = table.getSelectedColumn();
        var now = model.content();
        if (row < 0 || column < 0 || now == null) {
            return;
        }
        if (!model.links(row, column).isEmpty()) {
            reveal();
            return;
        }
        var from = desk.network().node(now.rows().get(row));
        var to = desk.network().node(now.columns().get(column));
        if (from != null && to != null) {
            var possible =
                    new MatrixLinks(desk.vocabulary()).possible(now.question().way(), from, to);
            if (possible.isEmpty()) {
                boolean isThrough = now.question().way() instanceof Way.Through;
                desk.notices()
                        .accept(Texts.format(
                                isThrough ? "link.through" : "link.none",
                                from.type().label(),
                                to.type().label()));
            } else if (possible.size() == 1) {
                desk.apply(MatrixLinks.add(possible.get(0)));
            } else {
                choose(possible, row, column);
            }
        }
    }

    private void choose(List<Link> possible, int row, int column) {
        var menu = new JPopupMenu();
        for (var link : possible) {
            var item = Labels.asWritten(new JMenuItem());
            item.setText(desk.names().ends(link));
            item.setIcon(desk.icons().of(link.type()));
            item.addActionListener(e -> desk.apply(MatrixLinks.add(link)));
            menu.add(item);
        }
        var cell = table.getCellRect(row, column, false);
        menu.show(table, cell.x, cell.y + cell.height);
    }

    private void remove() {
        var now = model.content();
        var links = model.links(table.getSelectedRows(), table.getSelectedColumns());
        if (now != null && now.question().way() instanceof Way.Through) {
            desk.notices().accept(Texts.get("remove.through"));
        } else if (!links.isEmpty()) {
            desk.apply(CellEdits.remove(desk.network(), List.copyOf(links)));
        }
    }

    private void reveal() {
        model.links(table.getSelectedRows(), table.getSelectedColumns()).stream()
                .findFirst()
                .ifPresent(show::accept);
    }

    private void copy() {
        Clip.put(Clip.text(model.texts()));
        desk.notices().accept(Texts.get("matrix.copied"));
    }

    @Override
    public JComponent bar() {
        return bar;
    }

    @Override
    public JComponent content() {
        return content;
    }

    @Override
    public void setAwake(boolean now) {
        boolean wakes = now && !awake;
        awake = now;
        if (wakes) {
            offer();
            table.mark(new HashSet<>(desk.selection().get()));
        } else if (!now) {
            behind.stop();
        }
    }

    @Override
    public void focus() {
        Cells.begin(table);
        table.requestFocusInWindow();
    }

    @Override
    public void close() {
        subscriptions.forEach(Subscription::close);
        behind.stop();
    }
}
