package org.concordat.diagram.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.concordat.api.core.Governance;
import org.concordat.api.core.GovernanceLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.view.View;
import org.concordat.core.document.NetworkSnapshot;
import org.junit.jupiter.api.Test;

class StructureChartTest {

    private final Node board = Node.of(Governance.GOVERNANCE_BODY);
    private final Node committee = Node.of(Governance.GOVERNANCE_BODY);

    private static Rectangle2D place(View view, Node node) {
        var box = Objects.requireNonNull(view.box(node.id()));
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    private static void assertAbove(View view, Node upper, Node lower) {
        assertThat(place(view, upper).getMaxY()).isLessThan(place(view, lower).getMinY());
    }

    private static View chart(List<Node> nodes, Link... links) {
        return StructureChart.of(NetworkSnapshot.of(nodes, List.of(links)), "Chart");
    }

    @Test
    void whoAnswersStandsBeneath() {
        var view = chart(List.of(board, committee), Link.of(GovernanceLinks.REPORTS_TO, committee.id(), board.id()));
        assertAbove(view, board, committee);
    }

    @Test
    void whoIsGivenPowersStandsBeneath() {
        var view = chart(List.of(board, committee), Link.of(GovernanceLinks.DELEGATES_TO, board.id(), committee.id()));
        assertAbove(view, board, committee);
    }

    @Test
    void aCommissionerWithASeatStandsBeneathTheBoard() {
        var commissioner = Node.of(Organisations.COMMISSIONER);
        var view = chart(List.of(board, commissioner), Link.of(GovernanceLinks.SITS_ON, commissioner.id(), board.id()));
        assertAbove(view, board, commissioner);
    }

    @Test
    void aPartnershipIsNoLargerThanABox() {
        var partnership = Node.of(Partnerships.PARTNERSHIP);
        assertThat(place(chart(List.of(partnership)), partnership).getHeight()).isLessThan(100);
    }

    @Test
    void fortySeatsFitOntoAPage() {
        var places = boxes(largeBoard());
        double width = places.stream().mapToDouble(Rectangle2D::getMaxX).max().orElse(0)
                - places.stream().mapToDouble(Rectangle2D::getMinX).min().orElse(0);
        assertThat(width).isLessThan(1_250);
    }

    @Test
    void noBoxMeetsAnother() {
        var places = boxes(largeBoard());
        assertThat(places)
                .allSatisfy(place ->
                        assertThat(places).filteredOn(other -> other != place).noneMatch(place::intersects));
    }

    @Test
    void noLineRunsThroughABox() {
        var network = largeBoard();
        var view = StructureChart.of(network, "Chart");
        assertThat(network.links())
                .allSatisfy(link -> assertThat(crossed(network, view, link))
                        .as(link.id().value())
                        .isEmpty());
    }

    /** A board of forty seats over two committees with seats of their own. */
    private Network largeBoard() {
        var nodes = new ArrayList<>(List.of(board, committee));
        var links = new ArrayList<>(List.of(Link.of(GovernanceLinks.REPORTS_TO, committee.id(), board.id())));
        for (int i = 0; i < 40; i++) {
            var member = Node.of(Organisations.PROVIDER);
            nodes.add(member);
            links.add(Link.of(GovernanceLinks.SITS_ON, member.id(), i % 4 == 0 ? committee.id() : board.id()));
        }
        return NetworkSnapshot.of(nodes, links);
    }

    private static List<Rectangle2D> boxes(Network network) {
        var view = StructureChart.of(network, "Chart");
        return network.nodes().stream().map(node -> place(view, node)).toList();
    }

    private static List<Node> crossed(Network network, View view, Link link) {
        var way = new ArrayList<Point2D>();
        way.add(middle(view, network, link, true));
        view.bends(link.id()).forEach(bend -> way.add(new Point2D.Double(bend.x(), bend.y())));
        way.add(middle(view, network, link, false));
        return network.nodes().stream()
                .filter(node -> !node.id().equals(link.from()) && !node.id().equals(link.to()))
                .filter(node -> {
                    var place = place(view, node);
                    boolean meets = false;
                    for (int i = 1; i < way.size(); i++) {
                        meets |= new Line2D.Double(way.get(i - 1), way.get(i)).intersects(place);
                    }
                    return meets;
                })
                .toList();
    }

    private static Point2D middle(View view, Network network, Link link, boolean source) {
        var place = place(view, network.find(source ? link.from() : link.to()).orElseThrow());
        return new Point2D.Double(place.getCenterX(), place.getCenterY());
    }
}
