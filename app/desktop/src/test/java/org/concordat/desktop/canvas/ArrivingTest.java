package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.view.Box;
import org.junit.jupiter.api.Test;

class ArrivingTest {

    private final Sketch sketch = new Sketch();
    private final List<Node> practices = IntStream.range(0, 30)
            .mapToObj(i -> Node.of(GeneralPractice.GP_PRACTICE))
            .toList();

    private void add(List<Node> nodes, List<Link> links, Point2D middle) {
        var places = new Arriving(sketch.document, sketch.view.id()).places(nodes, links, middle);
        Stream<Edit> added =
                Stream.concat(nodes.stream().map(AddNode::new), links.stream().map(AddLink::new));
        sketch.document.apply(
                new Group("paste", Stream.concat(added, places.stream()).toList()));
    }

    private List<Box> boxes() {
        return practices.stream().map(node -> sketch.box(node.id())).toList();
    }

    @Test
    void newNodesStandApartFromEachOtherAndFromWhatIsThere() {
        add(practices, List.of(), new Point2D.Double(150, 100));

        var all = Stream.concat(
                        boxes().stream(),
                        Stream.of(sketch.partnership, sketch.contract).map(n -> sketch.box(n.id())))
                .toList();
        assertThat(all)
                .allMatch(one -> all.stream()
                        .noneMatch(other -> one != other && Boxes.rectangle(one).intersects(Boxes.rectangle(other))));
    }

    @Test
    void newNodesStandAroundTheMiddleWhereThatIsFree() {
        add(practices, List.of(), new Point2D.Double(5_000, 5_000));

        assertThat(boxes().stream().mapToDouble(Box::centreX).average().orElse(0))
                .isBetween(4_900.0, 5_100.0);
    }

    @Test
    void newMembersStandInTheFrameOfTheirGroupWhichGrowsForThem() {
        var links = practices.stream()
                .map(node -> Link.of(MembershipLinks.MEMBER_OF, node.id(), sketch.partnership.id()))
                .toList();
        add(practices, links, new Point2D.Double(150, 800));

        assertThat(boxes().stream()
                        .filter(box -> Boxes.contains(sketch.box(sketch.partnership.id()), box))
                        .count())
                .isGreaterThan(2);
    }

    @Test
    void undoTakesAllOfItAwayInOneStep() {
        var before = sketch.document.content();
        add(practices, List.of(), new Point2D.Double(0, 0));

        sketch.document.undo();

        assertThat(sketch.document.content()).isEqualTo(before);
    }
}
