package org.concordat.desktop.canvas;

import java.awt.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.desktop.canvas.Additions.Joined;
import org.concordat.desktop.creating.KnownNodes;
import org.concordat.desktop.creating.LinkingReasons;
import org.concordat.desktop.creating.Wish;
import org.concordat.desktop.theme.TypeIcons;

/**
 * Asks where a link from a node is to lead: to a node that the network has already, whether it is in this view or not, or to a new one.
 * What cannot be linked is told with the reason.
 */
final class OtherEnd implements Question {

    private static final int MOST_KNOWN = 12;
    private static final int FEW = 3;

    private final Board board;
    private final TypeIcons icons;
    private final NodeId from;
    private final Point at;
    private final Runnable closed;
    private final KnownNodes known;
    private final NodeType type;
    private final List<Choice> frames;

    /** @param at where on the screen something new is to stand; frames on whose ground that is are offered first */
    OtherEnd(Board board, TypeIcons icons, NodeId from, Point at, Runnable closed) {
        this.board = board;
        this.icons = icons;
        this.from = from;
        this.at = at;
        this.closed = closed;
        known = KnownNodes.of(board.model().network());
        type = board.model().node(from).orElseThrow().type();
        frames = board.linkMenu().toFramesAt(from, at);
    }

    @Override
    public String prompt() {
        return Texts.get("link.prompt");
    }

    @Override
    public boolean hasNotes() {
        return true;
    }

    @Override
    public List<Choice> choices(String typed) {
        var choices = new ArrayList<Choice>();
        var illegal = new ArrayList<Choice>();
        for (var node : known.find(typed, MOST_KNOWN, node -> !node.id().equals(from))) {
            if (board.model().offers().between(type, node.type()).isEmpty()) {
                illegal.add(impossible(node));
            } else {
                choices.add(possible(node));
            }
        }
        choices.sort((a, b) -> Boolean.compare(isHere(b), isHere(a)));
        var words = List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        frames.stream().filter(frame -> frame.matches(words)).forEach(choices::add);
        choices.addAll(growing(typed, words));
        illegal.stream().limit(FEW).forEach(choices::add);
        return choices;
    }

    private static boolean isHere(Choice choice) {
        return choice.heading().equals(Texts.get("quick.here"));
    }

    private Choice possible(Node node) {
        boolean here = board.model().additions().isHere(node.id());
        return new Choice(
                Texts.get(here ? "quick.here" : "quick.known"),
                board.model().name(node.id()),
                node.type().label(),
                icons.of(node.type()),
                true,
                () -> board.linkMenu().connect(from, node.id(), at));
    }

    private Choice impossible(Node node) {
        return new Choice(
                new LinkingReasons(board.model().offers().vocabulary()).whyNothing(type, node.type()),
                board.model().name(node.id()),
                node.type().label(),
                icons.of(node.type()),
                false,
                () -> {});
    }

    /** New nodes under each way to link them: those of a type that the text names, or all whose words it has. */
    private List<Choice> growing(String typed, List<String> words) {
        var offers = board.model().offers();
        var wishes = Wish.of(typed, offers.vocabulary().nodeTypes(), List.of()).stream()
                .filter(Wish::named)
                .toList();
        var choices = new ArrayList<Choice>();
        offers.growing(type).forEach((offer, types) -> {
            var heading = offer.sentence(board.linkMenu().name(from), Texts.get("offer.gap"));
            for (var end : types) {
                var fresh = choice(heading, offer, new Wish(end, "", Wish.Fit.NONE));
                if (fresh.matches(words)) {
                    choices.add(fresh);
                } else {
                    wishes.stream()
                            .filter(wish -> wish.type().equals(end))
                            .forEach(wish -> choices.add(choice(heading, offer, wish)));
                }
            }
        });
        return choices;
    }

    private Choice choice(String heading, Offers.Offer offer, Wish wish) {
        var label = Texts.inSentence(wish.type().label());
        return new Choice(
                heading,
                wish.name().isEmpty()
                        ? Texts.format("offer.new", label)
                        : Texts.format("offer.new.named", label, wish.name()),
                "",
                icons.of(wish.type()),
                true,
                () -> grow(offer, wish));
    }

    private void grow(Offers.Offer offer, Wish wish) {
        var additions = board.model().additions();
        var box = additions.around(wish.type(), board.camera().toDrawing(at));
        var node = additions.add(wish.type(), wish.name(), box, new Joined(offer, from));
        if (wish.name().isEmpty()) {
            board.nameEditor().open(node);
        }
    }

    @Override
    public void closed() {
        closed.run();
    }
}
