package org.concordat.diagram.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.concordat.api.core.Core;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.BendLink;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.network.Node;
import org.concordat.api.style.Arrow;
import org.concordat.api.style.LinkStyle;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.style.Stroke;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;
import org.concordat.api.view.ViewId;
import org.concordat.api.vocabulary.LinkFamily;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.document.Document;
import org.concordat.diagram.SeededElements;

/**
 * A crowded sheet of everything that can be drawn: all forms, frames with and without members, thin and broad lines, parallel ones, loops
 * and bends.
 */
final class RandomNetwork {

    private static final int NODES = 70;
    private static final int LINKS = 160;

    private final Random random;
    private final SeededElements elements;
    private final Document document;
    private final ViewId view;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();

    private RandomNetwork(long seed, Document document) {
        random = new Random(seed);
        elements = new SeededElements(seed);
        this.document = document;
        view = document.views().get(0).id();
    }

    static void draw(long seed, Document document) {
        new RandomNetwork(seed, document).draw();
    }

    private void draw() {
        for (int i = 0; i < NODES; i++) {
            node(i);
        }
        for (int i = 0; i < LINKS; i++) {
            link(i);
        }
        document.apply(new Group("draw", edits));
    }

    private void node(int i) {
        var shape = NodeShape.values()[i % NodeShape.values().length];
        var style = NodeStyle.of(shape, "#EEEEEE", "#000000");
        var node = elements.node(NodeType.of("test." + shape, shape.name(), "", style, List.of()))
                .with(Core.NAME, "Node " + i);
        nodes.add(node);
        edits.add(new AddNode(node));
        edits.add(new PlaceNode(view, node.id(), null, box(shape)));
    }

    private Box box(NodeShape shape) {
        boolean large = shape == NodeShape.CONTAINER || random.nextInt(6) == 0;
        return Box.of(
                random.nextInt(-700, 1_500),
                random.nextInt(-600, 1_000),
                random.nextInt(10, large ? 900 : 190),
                random.nextInt(10, large ? 600 : 120));
    }

    private void link(int i) {
        var from = one();
        var to = random.nextInt(12) == 0 ? from : one();
        double width = List.of(1.0, 2.5, 9.0, 24.0).get(i % 4);
        var style = LinkStyle.of("#333333", Stroke.values()[i % 5], width, Arrow.values()[i % 3]);
        var type = i % 5 == 0
                ? MembershipLinks.MEMBER_OF
                : LinkType.of("test.link" + i % 20, "link " + i % 20, "", LinkFamily.OTHER, style, List.of());
        for (int times = random.nextInt(8) == 0 ? 4 : 1; times > 0; times--) {
            var link = random.nextBoolean()
                    ? elements.link(type, from.id(), to.id())
                    : elements.link(type, to.id(), from.id());
            edits.add(new AddLink(link));
            if (random.nextInt(5) == 0) {
                edits.add(new BendLink(view, link.id(), List.of(), bends()));
            }
        }
    }

    private List<Bend> bends() {
        return random.ints(random.nextInt(1, 4), -600, 1_200)
                .mapToObj(x -> new Bend(x, random.nextInt(-600, 900)))
                .toList();
    }

    private Node one() {
        return nodes.get(random.nextInt(nodes.size()));
    }
}
