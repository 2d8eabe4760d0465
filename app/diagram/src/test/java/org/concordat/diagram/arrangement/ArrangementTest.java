package org.concordat.diagram.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Organisations;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.network.Settings;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.diagram.layout.LayeredLayout;
import org.concordat.diagram.layout.LayeredOptions;
import org.concordat.diagram.layout.Progress;
import org.junit.jupiter.api.Test;

class ArrangementTest {

    private final Node provider = Node.of(Organisations.PROVIDER);
    private final Node contract = Node.of(Contracts.CONTRACT);
    private final Node hidden = Node.of(Contracts.CONTRACT);

    private Document document(Box ofProvider) {
        var boxes = Map.of(provider.id(), ofProvider, contract.id(), Box.of(0, 0, 100, 40));
        return new Document(new Content(
                Settings.titled("test"),
                List.of(),
                List.of(provider, contract, hidden),
                List.of(
                        Link.of(ContractLinks.PARTY_TO, provider.id(), contract.id()),
                        Link.of(ContractLinks.PARTY_TO, provider.id(), hidden.id())),
                List.of(new View(ViewId.random(), "one", boxes, Map.of())),
                List.of(),
                new TreeMap<>()));
    }

    private static void arrange(Document document) {
        document.apply(Arrangement.of(document.network(), document.views().get(0))
                .arrange(new LayeredLayout(LayeredOptions.standard()), Progress.IGNORED));
    }

    private static Box box(Document document, Node node) {
        return Objects.requireNonNull(document.box(document.views().get(0).id(), node.id()));
    }

    @Test
    void boxesOnTopOfEachOtherComeApart() {
        var document = document(Box.of(0, 0, 100, 40));

        arrange(document);

        assertThat(box(document, provider)).isNotEqualTo(box(document, contract));
    }

    @Test
    void arrangingIsOneStep() {
        var document = document(Box.of(0, 0, 100, 40));

        arrange(document);

        assertThat(document.steps()).containsExactly("arrange");
    }

    @Test
    void whatIsPinnedStays() {
        var pinned = new Box(777, 555, 100, 40, true);
        var document = document(pinned);

        arrange(document);

        assertThat(box(document, provider)).isEqualTo(pinned);
    }

    @Test
    void arrangingTwiceChangesNothingMore() {
        var document = document(Box.of(0, 0, 100, 40));
        arrange(document);

        arrange(document);

        assertThat(document.steps()).hasSize(1);
    }
}
