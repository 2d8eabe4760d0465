package org.concordat.exchange.ods;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Places;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.diagram.nesting.Nesting;
import org.concordat.exchange.intake.ArrangedView;
import org.concordat.exchange.intake.Intake;
import org.concordat.exchange.intake.Watcher;

/**
 * Draws what was imported. Of an area: the practices in frames of their networks, and apart from them who commissions, as a line from the
 * commissioner to every practice would hide them. Of more practices than a sheet can
 * show, commissioners with their systems and regions in one view, and in another everything, nested by what belongs to what.
 */
final class OdsViews {

    /** More practices than this are no picture that anybody reads. */
    private static final int MOST_PRACTICES = 150;

    private static final int MOST_TRUSTS = 12;
    /** More than the width of any frame. */
    private static final double APART = 2_000;

    private final Intake intake;
    private final Area area;
    private final Network network;

    OdsViews(Intake intake, Area area) {
        this.intake = intake;
        this.area = area;
        network = NetworkSnapshot.of(intake.nodes(), intake.links());
    }

    /** The intake with the views that the document does not have yet. */
    Intake beside(Collection<ViewId> views, Watcher watcher) {
        var more = new ArrayList<View>();
        long practices = network.nodes(GeneralPractice.GP_PRACTICE).count();
        if (practices > MOST_PRACTICES) {
            var bodies = of(Organisations.COMMISSIONER, Organisations.PLACE_BODY, Places.PLACE);
            plain("systems", bodies, views, watcher.between(0, 0.8)).ifPresent(more::add);
            nested(views).ifPresent(more::add);
        } else {
            framed(views, watcher.between(0, 0.5)).ifPresent(more::add);
            var bodies =
                    of(Organisations.COMMISSIONER, Organisations.PLACE_BODY, Places.PLACE, GeneralPractice.GP_GROUP);
            bodies.addAll(trusts());
            plain("commissioning", bodies, views, watcher.between(0.5, 1)).ifPresent(more::add);
        }
        return more.isEmpty() ? intake : intake.withViews(more);
    }

    private List<Node> of(NodeType... types) {
        return network.nodes().stream()
                .filter(node -> Stream.of(types).anyMatch(node::isA))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Those with most referrals; without referrals the first. */
    private List<Node> trusts() {
        return of(Organisations.PROVIDER).stream()
                .sorted((a, b) -> Long.compare(referrals(b), referrals(a)))
                .limit(MOST_TRUSTS)
                .toList();
    }

    private long referrals(Node trust) {
        return network.linksTo(trust.id(), ServiceLinks.REFERS_TO)
                .flatMap(link -> link.all(ServiceLinks.REFERRALS).stream())
                .mapToLong(figure -> figure.value().longValue())
                .sum();
    }

    private Optional<View> plain(String kind, List<Node> nodes, Collection<ViewId> views, Watcher watcher) {
        var boxes = new HashMap<NodeId, Box>();
        nodes.forEach(node -> boxes.put(node.id(), box(node, 0, 0)));
        return arranged(kind, boxes, views, watcher);
    }

    /** Everything, in the boxes of what it belongs to. */
    private Optional<View> nested(Collection<ViewId> views) {
        var id = new ViewId("ods-nested" + suffix());
        if (views.contains(id)) {
            return Optional.empty();
        }
        var boxes = new HashMap<NodeId, Box>();
        network.nodes().forEach(node -> boxes.put(node.id(), box(node, 0, 0)));
        var heap = new View(id, OdsTexts.of("view.nested"), boxes, Map.of());
        return Optional.of(Nesting.of(network, heap).view());
    }

    private static Box box(Node node, double x, double y) {
        var style = node.type().style();
        return Box.of(x, y, style.width(), style.height());
    }

    /** Apart from each other, so that the arrangement sees what stands in which frame. */
    private Optional<View> framed(Collection<ViewId> views, Watcher watcher) {
        var boxes = new HashMap<NodeId, Box>();
        double x = 0;
        for (var group : of(GeneralPractice.GP_GROUP)) {
            var frame = Frames.around(group.id(), members(group), x);
            boxes.putAll(frame);
            x += APART;
        }
        for (var node : of(GeneralPractice.GP_PRACTICE)) {
            if (!boxes.containsKey(node.id())) {
                boxes.put(node.id(), box(node, x, 0));
                x += APART;
            }
        }
        return arranged("practices", boxes, views, watcher);
    }

    private List<NodeId> members(Node group) {
        return network.origins(group.id(), MembershipLinks.MEMBER_OF)
                .filter(node -> node.isA(GeneralPractice.GP_PRACTICE))
                .map(Node::id)
                .sorted()
                .toList();
    }

    private Optional<View> arranged(String kind, Map<NodeId, Box> boxes, Collection<ViewId> views, Watcher watcher) {
        var id = new ViewId("ods-" + kind + suffix());
        if (boxes.isEmpty() || views.contains(id)) {
            return Optional.empty();
        }
        var view = new View(id, OdsTexts.of("view." + kind), boxes, Map.of());
        var step = OdsTexts.of("step.drawing");
        return Optional.of(ArrangedView.of(network, view, fraction -> watcher.reached(step, fraction)));
    }

    /** Two areas in one document have each its own views. */
    private String suffix() {
        var words = area.conditions().stream()
                .map(Area.Condition::value)
                .collect(Collectors.joining("-"))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return words.isEmpty() ? "" : "-" + words.substring(0, Math.min(30, words.length()));
    }
}
