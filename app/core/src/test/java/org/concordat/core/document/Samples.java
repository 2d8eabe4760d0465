package org.concordat.core.document;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.network.Settings;
import org.concordat.api.style.Arrow;
import org.concordat.api.style.LinkStyle;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.style.Stroke;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.concordat.api.vocabulary.LinkFamily;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;

/** A trust that provides urology and dermatology, in one view. */
final class Samples {

    static final Attribute<String> NAME = Attribute.of("test.name", Kind.TEXT, "Name");
    static final NodeType THING = NodeType.of(
            "test.Thing", "thing", "", NodeStyle.of(NodeShape.RECTANGLE, "#005EB8", "#FFFFFF"), List.of(NAME));
    static final LinkType PROVIDES = LinkType.of(
            "test.provides",
            "provides",
            "",
            LinkFamily.SERVICE,
            LinkStyle.of("#425563", Stroke.SOLID, 1, Arrow.OPEN),
            List.of());
    static final ViewId VIEW = new ViewId("main");
    static final Node TRUST = node("trust");
    static final Node UROLOGY = node("urology");
    static final Node DERMATOLOGY = node("dermatology");
    static final Link PROVIDES_UROLOGY = link("p1", TRUST, UROLOGY);
    static final Link PROVIDES_DERMATOLOGY = link("p2", TRUST, DERMATOLOGY);

    private Samples() {}

    static Node node(String id) {
        return new Node(new NodeId(id), THING, Facts.of(NAME, id));
    }

    static Link link(String id, Node from, Node to) {
        return new Link(new LinkId(id), PROVIDES, from.id(), to.id(), Facts.NONE);
    }

    static Document document() {
        var view = new View(
                VIEW,
                "Main",
                Map.of(TRUST.id(), Box.of(0, 0, 160, 56), UROLOGY.id(), Box.of(0, 200, 150, 36)),
                Map.of(PROVIDES_UROLOGY.id(), List.of(new Bend(40, 100))));
        return new Document(new Content(
                Settings.titled("Sample"),
                List.of(),
                List.of(TRUST, UROLOGY, DERMATOLOGY),
                List.of(PROVIDES_UROLOGY, PROVIDES_DERMATOLOGY),
                List.of(view),
                List.of(),
                new TreeMap<>()));
    }
}
