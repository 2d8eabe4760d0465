package org.concordat.diagram.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.edit.RemoveLink;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.view.Box;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A drawing of so many links that other threads help to begin it. */
class LargeDrawingTest {

    private static final int NODES = 120;
    private static final int IN_A_ROW = 12;
    private static final int GAP = 300;

    private final Document document = new Document(Content.empty("Large", "View"));
    private final List<Link> links = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private Drawing drawing;

    /** Everybody refers to everybody. */
    @BeforeEach
    void draw() {
        var view = document.views().get(0).id();
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < NODES; i++) {
            var node = Node.of(GeneralPractice.GP_PRACTICE);
            var box = Box.of((i % IN_A_ROW) * GAP, (i / IN_A_ROW) * GAP, 100, 40);
            edits.add(new AddNode(node));
            edits.add(new PlaceNode(view, node.id(), null, box));
            for (var other : nodes) {
                var link = Link.of(ServiceLinks.REFERS_TO, other.id(), node.id());
                links.add(link);
                edits.add(new AddLink(link));
            }
            nodes.add(node);
        }
        document.apply(new Group("draw", edits));
        drawing =
                new Drawing(document.network(), Objects.requireNonNull(document.view(view)), CareModels.of(List.of()));
        document.subscribe(change -> drawing.apply(change.edit()));
    }

    @Test
    void allIsCounted() {
        assertThat(drawing.size()).isEqualTo(nodes.size() + links.size());
        assertThat(drawing.elements()).hasSize(nodes.size() + links.size());
    }

    @Test
    void aLinkIsFoundWhereItRuns() {
        var link = links.get(0);
        var route = Objects.requireNonNull(drawing.outline(link.id())).getBounds2D();

        assertThat(drawing.touching(new Rectangle2D.Double(route.getCenterX() - 1, route.getCenterY() - 1, 2, 2)))
                .contains(link.id());
    }

    @Test
    void anEditRightAfterOpeningIsTakenIn() {
        document.apply(new RemoveLink(links.get(0)));

        assertThat(drawing.size()).isEqualTo(nodes.size() + links.size() - 1);
        assertThat(drawing.figure(links.get(0).id())).isNull();
        assertThat(drawing.within(drawing.bounds())).hasSize(drawing.size());
    }

    @Test
    void everythingMovedIsFoundWhereItStandsNow() {
        var view = document.views().get(0).id();
        List<Edit> moves = new ArrayList<>();
        nodes.forEach(node -> {
            var box = Objects.requireNonNull(document.box(view, node.id()));
            moves.add(new PlaceNode(view, node.id(), box, box.at(box.x() + 5_000, box.y())));
        });
        document.apply(new Group("move", moves));

        assertThat(drawing.at(5_050, 20, 0)).isEqualTo(nodes.get(0).id());
        assertThat(drawing.at(50, 20, 4)).isNull();
        assertThat(drawing.extent().getMinX()).isGreaterThan(4_900);
    }
}
