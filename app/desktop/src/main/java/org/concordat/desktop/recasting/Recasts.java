package org.concordat.desktop.recasting;

import java.awt.Component;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.recasting.LinkTypeChange;
import org.concordat.core.recasting.Reversal;
import org.concordat.core.recasting.TypeChange;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.dialog.Dialogs;

/** Makes something else of what is selected, after showing what comes of it; each is one step to undo. Belongs to the event thread. */
public final class Recasts {

    /** More than these are no nodes that anybody compares. */
    private static final int MOST_MERGED = 50;

    private final Desk desk;
    private final Component owner;

    public Recasts(Desk desk, Component owner) {
        this.desk = desk;
        this.owner = owner;
    }

    private List<Node> nodes() {
        return desk.selection().get().stream()
                .map(id -> id instanceof NodeId node ? desk.network().node(node) : null)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private List<Link> links() {
        return desk.selection().get().stream()
                .map(id -> id instanceof LinkId link ? desk.network().link(link) : null)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** Whether nodes or links are selected, so that there is a type to change. */
    public boolean canChangeType() {
        return !desk.selection().get().isEmpty();
    }

    /** Whether a link is selected. */
    public boolean canReverse() {
        return desk.selection().get().stream().anyMatch(LinkId.class::isInstance);
    }

    /** Whether several nodes are selected, and not too many to look at. */
    public boolean canMerge() {
        long count = desk.selection().get().stream()
                .filter(NodeId.class::isInstance)
                .limit(MOST_MERGED + 1L)
                .count();
        return count > 1 && count <= MOST_MERGED;
    }

    /** Asks for another type of the selected nodes or, where there are none, of the selected links. */
    public void changeType() {
        var nodes = nodes();
        var links = links();
        if (!nodes.isEmpty()) {
            changeNodes(nodes);
        } else if (!links.isEmpty()) {
            changeLinks(links);
        } else {
            desk.notices().accept(EffectWords.WORDS.get("type.pick"));
        }
    }

    private void changeNodes(List<Node> nodes) {
        var words = new EffectWords(desk.names());
        var types = desk.vocabulary().nodeTypes().stream()
                .filter(type -> !type.isAbstract())
                .filter(type -> nodes.stream().anyMatch(node -> !node.type().equals(type)))
                .toList();
        var panel = new TypePanel<NodeType>(types, desk.icons(), type -> words.of(change(nodes, type)));
        if (confirmed("type.title", panel, panel.field(), "type.do")) {
            panel.chosen().ifPresent(type -> desk.apply(change(nodes, type).edit(desk.vocabulary())));
        }
    }

    private TypeChange change(List<Node> nodes, NodeType type) {
        return TypeChange.of(desk.network(), desk.vocabulary(), nodes, type);
    }

    private void changeLinks(List<Link> links) {
        var words = new EffectWords(desk.names());
        var legal = LinkTypeChange.legal(desk.network(), desk.vocabulary(), links);
        var types = Stream.concat(
                        legal.stream(), desk.vocabulary().linkTypes().stream().filter(type -> !legal.contains(type)))
                .filter(type -> links.stream().anyMatch(link -> !link.type().equals(type)))
                .toList();
        var panel = new TypePanel<LinkType>(types, desk.icons(), type -> words.of(change(links, type)));
        if (confirmed("type.title", panel, panel.field(), "type.do")) {
            panel.chosen().ifPresent(type -> desk.apply(change(links, type).edit()));
        }
    }

    private LinkTypeChange change(List<Link> links, LinkType type) {
        return LinkTypeChange.of(desk.network(), desk.vocabulary(), links, type);
    }

    /** Turns the selected links round; asks first only if they are not meant to lead the other way. */
    public void reverse() {
        var links = links();
        if (links.isEmpty()) {
            desk.notices().accept(EffectWords.WORDS.get("reverse.pick"));
            return;
        }
        var reversal = Reversal.of(desk.document(), desk.vocabulary(), links);
        if (reversal.illegal().isEmpty() || mayReverse(reversal)) {
            desk.apply(reversal.edit(desk.document()));
            desk.notices().accept(EffectWords.WORDS.format("reverse.done", links.size()));
        }
    }

    private boolean mayReverse(Reversal reversal) {
        var actions = List.of(EffectWords.WORDS.get("reverse.do"), EffectWords.WORDS.get("cancel"));
        return Dialogs.choose(
                        owner,
                        EffectWords.WORDS.get("reverse.title"),
                        new EffectWords(desk.names()).of(reversal),
                        actions)
                == 0;
    }

    /** Asks how the selected nodes are to be made one. */
    public void merge() {
        merge(nodes());
    }

    /** Asks how some nodes are to be made one. */
    public void merge(List<Node> nodes) {
        if (nodes.size() < 2 || nodes.size() > MOST_MERGED) {
            desk.notices().accept(EffectWords.WORDS.get("merge.pick"));
            return;
        }
        var byLinks = nodes.stream()
                .sorted(Comparator.comparingInt(
                        (Node node) -> -desk.network().linksFrom(node.id()).size()
                                - desk.network().linksTo(node.id()).size()))
                .toList();
        var panel = new MergePanel(desk, byLinks);
        if (confirmed("merge.title", panel, panel.first(), "merge.do")) {
            var merger = panel.merger();
            desk.apply(merger.edit())
                    .ifPresent(
                            made -> desk.selection().set(List.of(merger.stays().id())));
        }
    }

    private boolean confirmed(String title, JComponent panel, JComponent first, String action) {
        return Dialogs.confirm(owner, EffectWords.WORDS.get(title), panel, first, EffectWords.WORDS.get(action));
    }
}
