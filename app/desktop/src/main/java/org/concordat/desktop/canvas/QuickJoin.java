package org.concordat.desktop.canvas;

import java.util.List;
import java.util.Objects;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.core.Core;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.desktop.canvas.Additions.Joined;
import org.concordat.desktop.canvas.Offers.Offer;
import org.concordat.desktop.creating.LinkHabits;
import org.concordat.desktop.creating.LinkingReasons;
import org.concordat.desktop.creating.NamesakeLine;
import org.concordat.desktop.theme.Labels;
import org.jspecify.annotations.Nullable;

/** What stands beneath the list of quick add: whether the new node is joined to the selected one and how, and who is called so already. */
final class QuickJoin {

    private final Board board;
    private final @Nullable NodeId other;
    private final LinkHabits habits;
    private final JTextArea words = Labels.wrapped("");
    private final NamesakeLine namesakes;
    private final JPanel line =
            new JPanel(new MigLayout("insets 5 10 6 10, gapy 2, hidemode 3, wrap 1", "[grow,fill]"));
    private List<Offer> offers = List.of();
    private @Nullable Offer chosen;
    private @Nullable Node meant;

    QuickJoin(Board board) {
        this.board = board;
        other = single(board);
        habits = LinkHabits.of(board.model().network());
        namesakes = new NamesakeLine(board.model().additions().document(), board::goTo, null);
        Labels.styled(words, "background: null; font: -1; foreground: $Concordat.muted");
        line.add(words, "wmin 0");
        line.add(namesakes, "wmin 0");
        words.setVisible(false);
    }

    private static @Nullable NodeId single(Board board) {
        var selected = board.model().selected();
        return selected.size() == 1
                        && selected.iterator().next() instanceof NodeId id
                        && board.model().box(id) != null
                ? id
                : null;
    }

    JPanel line() {
        return line;
    }

    /** The node that is selected, or null unless it is the only one. */
    @Nullable
    NodeId other() {
        return other;
    }

    /** How what is added is to be joined, or null. */
    @Nullable
    Joined joined() {
        return chosen == null || other == null ? null : new Joined(chosen, other);
    }

    /** Shows what can be done with another choice; a link stays chosen while one is legal. */
    void lookAt(@Nullable Node choice) {
        meant = choice;
        offers = choice == null || other == null || choice.id().equals(other)
                ? List.of()
                : board.model().additions().likeliest(type(other), choice.type(), habits);
        if (chosen != null && !offers.contains(chosen)) {
            chosen = offers.stream().findFirst().orElse(null);
        }
        boolean isNew = choice != null && board.model().node(choice.id()).isEmpty();
        namesakes.setVisible(false);
        if (choice != null && isNew) {
            namesakes.look(choice, choice.get(Core.NAME, ""));
        }
        tell();
    }

    private NodeType type(NodeId id) {
        return Objects.requireNonNull(board.model().network().node(id)).type();
    }

    /** Takes the next link, or none after the last. @return whether there is any */
    boolean next(boolean back) {
        if (offers.isEmpty()) {
            return other != null;
        }
        int ways = offers.size() + 1;
        int at = chosen == null ? 0 : offers.indexOf(chosen) + 1;
        int to = Math.floorMod(at + (back ? -1 : 1), ways);
        chosen = to == 0 ? null : offers.get(to - 1);
        tell();
        return true;
    }

    private void tell() {
        words.setVisible(other != null && meant != null);
        if (other == null || meant == null) {
            return;
        }
        var end = meant.find(Core.NAME)
                .filter(name -> !name.isBlank())
                .orElse(Texts.inSentence(meant.type().label()));
        var offered = chosen == null ? offers.stream().findFirst().orElse(null) : chosen;
        if (offered == null) {
            words.setText(
                    new LinkingReasons(board.model().offers().vocabulary()).whyNothing(type(other), meant.type()));
            return;
        }
        var sentence = offered.sentence(board.model().name(other), end);
        words.setText(Texts.format(
                chosen == null ? "quick.join.offered" : "quick.join.chosen",
                sentence,
                chosen == null ? 0 : offers.indexOf(chosen) + 1,
                offers.size()));
        Labels.styled(
                words,
                chosen == null
                        ? "background: null; font: -1; foreground: $Concordat.muted"
                        : "background: null; font: -1; foreground: $Component.accentColor");
    }
}
