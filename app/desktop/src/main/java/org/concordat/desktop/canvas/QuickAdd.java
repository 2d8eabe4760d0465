package org.concordat.desktop.canvas;

import java.awt.MouseInfo;
import java.awt.Point;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.concordat.api.core.Core;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Node;
import org.concordat.api.view.Box;
import org.concordat.desktop.creating.KnownNodes;
import org.concordat.desktop.creating.RecentTypes;
import org.concordat.desktop.creating.Wish;
import org.concordat.desktop.creating.Wish.Fit;
import org.concordat.desktop.theme.TypeIcons;
import org.jspecify.annotations.Nullable;

/**
 * A small field on the canvas: what is typed there is drawn, be it a new node or one that the network has already and this view has not.
 * With one node selected, the tabulator joins the two.
 */
final class QuickAdd {

    private static final int MOST_KNOWN = 8;
    private static final int BESIDE = 60;

    private final Board board;
    private final TypeIcons icons;
    private RecentTypes recent = new RecentTypes();

    QuickAdd(Board board, TypeIcons icons) {
        this.board = board;
        this.icons = icons;
    }

    /** Takes the types used lately from here on from what the window knows. */
    void remember(RecentTypes types) {
        recent = types;
    }

    /** Opens the field at the pointer or, if that is elsewhere, in the middle. */
    void open() {
        var middle = new Point(board.getWidth() / 2, board.getHeight() / 2);
        var pointer = pointer().orElse(null);
        board.cancel();
        var asked = pointer == null ? middle : pointer;
        Chooser.open(board.getGraphControl(), asked, new Adding(asked, false, pointer != null));
    }

    /** Opens the field at a point of the ground, where the node is to stand. */
    void openAt(Point at) {
        board.cancel();
        Chooser.open(board.getGraphControl(), at, new Adding(at, true, true));
    }

    private Optional<Point> pointer() {
        var control = board.getGraphControl();
        var info = MouseInfo.getPointerInfo();
        if (info == null || !control.isShowing()) {
            return Optional.empty();
        }
        var at = info.getLocation();
        SwingUtilities.convertPointFromScreen(at, control);
        return control.contains(at) ? Optional.of(at) : Optional.empty();
    }

    private final class Adding implements Question {

        private final Point2D spot;
        private final boolean exact;
        private final boolean pointed;
        private final KnownNodes known = KnownNodes.of(board.model().network());
        private final QuickJoin join = new QuickJoin(board);
        private final Map<Choice, Node> meant = new IdentityHashMap<>();

        /**
         * Asks what to add.
         *
         * @param exact whether it is to stand there and nowhere else
         * @param pointed whether the mouse pointed there
         */
        Adding(Point at, boolean exact, boolean pointed) {
            this.exact = exact;
            this.pointed = pointed;
            spot = board.camera().toDrawing(at);
        }

        @Override
        public String prompt() {
            return Texts.get("quick.prompt");
        }

        @Override
        public JComponent foot() {
            return join.line();
        }

        @Override
        public boolean hasNotes() {
            return true;
        }

        @Override
        public List<Choice> choices(String typed) {
            meant.clear();
            var wishes = Wish.of(typed, board.model().offers().vocabulary().nodeTypes(), recent.types());
            var choices = new ArrayList<Choice>();
            wishes.stream()
                    .filter(wish -> wish.fit() == Fit.BEGINS)
                    .limit(MOST_KNOWN)
                    .forEach(wish -> choices.add(choice(wish, "quick.new")));
            var found = known.find(typed, MOST_KNOWN, node -> true);
            found.stream().filter(node -> !isHere(node)).forEach(node -> choices.add(choice(node, "quick.known")));
            found.stream().filter(this::isHere).forEach(node -> choices.add(choice(node, "quick.here")));
            wishes.stream()
                    .filter(wish -> wish.fit() == Fit.LETTERS)
                    .limit(MOST_KNOWN)
                    .forEach(wish -> choices.add(choice(wish, "quick.new")));
            wishes.stream()
                    .filter(wish -> wish.fit() == Fit.NONE)
                    .forEach(wish -> choices.add(
                            choice(wish, recent.types().contains(wish.type()) ? "quick.recent" : "quick.types")));
            return choices;
        }

        private boolean isHere(Node node) {
            return board.model().additions().isHere(node.id());
        }

        private Choice choice(Wish wish, String heading) {
            var type = wish.type();
            var text = wish.name().isEmpty() ? type.label() : Texts.format("quick.named", type.label(), wish.name());
            var choice = new Choice(Texts.get(heading), text, "", icons.of(type), true, () -> add(wish));
            meant.put(choice, Node.of(type).with(Core.NAME, wish.name()));
            return choice;
        }

        private Choice choice(Node node, String heading) {
            var type = node.type();
            var choice = new Choice(
                    Texts.get(heading),
                    board.model().name(node.id()),
                    type.label(),
                    icons.of(type),
                    true,
                    () -> show(node.id()));
            meant.put(choice, node);
            return choice;
        }

        @Override
        public void lookAt(@Nullable Choice choice, String typed) {
            join.lookAt(choice == null ? null : meant.get(choice));
        }

        @Override
        public boolean tab(boolean back) {
            return join.next(back);
        }

        @Override
        public void closed() {
            board.model().hint("");
            board.requestFocusInWindow();
        }

        private void add(Wish wish) {
            var wished = Node.of(wish.type()).with(Core.NAME, wish.name());
            var node = board.model().additions().add(wish.type(), wish.name(), box(wished), join.joined());
            board.unveiled().bring(node);
            if (wish.name().isEmpty()) {
                board.nameEditor().open(node);
            }
        }

        private void show(NodeId node) {
            var known = Objects.requireNonNull(board.model().network().node(node));
            board.model().additions().show(node, box(known), join.joined());
            board.unveiled().bring(node);
        }

        private Box box(Node node) {
            var beside = exact ? null : join.other();
            var box = beside == null || join.joined() == null
                    ? null
                    : board.model().box(beside);
            var additions = board.model().additions();
            if (box != null) {
                double width = node.type().style().width();
                return additions.free(
                        node, new Point2D.Double(box.x() + box.width() + BESIDE + width / 2, box.centreY()));
            }
            if (exact) {
                return additions.clear(node, spot);
            }
            return pointed ? additions.free(node, spot) : additions.free(node, spot, board.sight());
        }
    }
}
