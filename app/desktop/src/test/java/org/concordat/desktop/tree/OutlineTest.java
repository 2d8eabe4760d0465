package org.concordat.desktop.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.concordat.api.core.Core;
import org.concordat.api.core.Organisations;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.core.document.NetworkSnapshot;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private final Node trust = Node.of(Organisations.PROVIDER).with(Core.NAME, "Trust");
    private final Node ccg = Node.of(Organisations.COMMISSIONER).with(Core.NAME, "CCG");
    private final Link link = Link.of(LinkType.placeholder("test.pays"), ccg.id(), trust.id());
    private final NetworkSnapshot network = NetworkSnapshot.of(List.of(trust, ccg), List.of(link));

    @Test
    void supertypesStandAboveTheirSubtypesWithTheirCount() {
        assertThat(Outline.of(network, "")).singleElement().isInstanceOfSatisfying(Twig.OfType.class, top -> {
            assertThat(top.type()).isEqualTo(Organisations.ORGANISATION);
            assertThat(top.count()).isEqualTo(2);
        });
    }

    @Test
    void aSearchKeepsWhatMatches() {
        assertThat(Outline.of(network, "trus"))
                .singleElement()
                .extracting(t -> ((Twig.OfType) t).count())
                .isEqualTo(1);
    }

    @Test
    void aSearchThatFindsNothingShowsNothing() {
        assertThat(Outline.of(network, "xyz")).isEmpty();
    }

    @Test
    void aLinkStandsBeneathTheNodeItLeaves() {
        var model = new OutlineModel(network, "Test", "");

        assertThat(model.path(link.id()))
                .isNotNull()
                .extracting(p -> p.getParentPath())
                .isEqualTo(model.path(ccg.id()));
    }

    @Test
    void aLinkAlsoStandsBeneathTheNodeItReaches() {
        var model = new OutlineModel(network, "Test", "");
        var twig = Objects.requireNonNull(model.path(trust.id())).getLastPathComponent();

        assertThat(model.getChild(twig, 0))
                .isEqualTo(new Twig.OfLink(link.id(), trust.id(), link.type(), "\u2190 CCG pays this"));
    }

    @Test
    void aNodeWithoutLinksIsALeaf() {
        var model = new OutlineModel(NetworkSnapshot.of(List.of(trust), List.of()), "Test", "");

        assertThat(model.isLeaf(Objects.requireNonNull(model.path(trust.id())).getLastPathComponent()))
                .isTrue();
    }
}
