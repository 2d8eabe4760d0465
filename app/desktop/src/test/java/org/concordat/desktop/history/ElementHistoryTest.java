package org.concordat.desktop.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Core;
import org.concordat.api.core.Organisations;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.fact.Source;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.view.Box;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.selection.Selection;
import org.concordat.desktop.theme.TypeIcons;
import org.junit.jupiter.api.Test;

class ElementHistoryTest {

    private final CareModels models = CareModels.of(List.of());
    private final Document document = new Document(Content.empty("Test", "Overview"));
    private final Node node = Node.of(Organisations.PROVIDER).with(Core.NAME, "Modality");
    private final Node other = Node.of(Organisations.COMMISSIONER).with(Core.NAME, "Sandwell CCG");
    private final Desk desk = new Desk(document, models, new Selection(), new TypeIcons(models), notice -> {});
    private final ElementHistory history = new ElementHistory(desk, node.id());

    ElementHistoryTest() {
        document.apply(new AddNode(node));
        document.apply(new AddNode(other));
    }

    private <T> void set(Attribute<T> attribute, T value) {
        var before = document.network().find(node.id()).orElseThrow();
        document.apply(new ChangeNode(before, before.with(attribute, value)));
    }

    private List<String> latest() {
        return history.touches().get(0).lines();
    }

    @Test
    void onlyStepsThatTouchTheElementAreTold() {
        assertThat(history.touches())
                .singleElement()
                .satisfies(touch -> assertThat(touch.lines()).containsExactly("Added"));
    }

    @Test
    void aChangedFactIsToldInThePlannersWords() {
        set(Core.STATUS, "proposed");
        set(Core.STATUS, "actual");

        assertThat(latest())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .isEqualTo(Core.STATUS.label() + ": " + Core.STATUS.choiceLabel("proposed") + " \u2192 "
                                + Core.STATUS.choiceLabel("actual")));
    }

    @Test
    void ofAListWhatIsNewIsTold() {
        set(Core.SOURCES, List.of(Source.of("Report", "page 1")));
        set(Core.SOURCES, List.of(Source.of("Report", "page 1"), Source.of("Minutes", "")));

        assertThat(latest()).containsExactly(Core.SOURCES.label() + ": + Minutes");
    }

    @Test
    void theLatestStepComesFirst() {
        set(Core.NOTE, "first");
        set(Core.NOTE, "second");

        assertThat(history.touches()).extracting(ElementHistory.Touch::number).containsExactly(4, 3, 1);
    }

    @Test
    void aLinkToItIsTold() {
        document.apply(new AddLink(Link.of(ContractLinks.COMMISSIONS, other.id(), node.id())));

        assertThat(latest()).containsExactly("Linked: Sandwell CCG commissions Modality");
    }

    @Test
    void whereItWasShownIsTold() {
        var view = document.views().get(0).id();
        document.apply(new PlaceNode(view, node.id(), null, Box.of(0, 0, 120, 40)));

        assertThat(latest()).containsExactly("Shown in \u201cOverview\u201d");
    }

    @Test
    void severalChangesInOneStepAreOneTouch() {
        Edit place = new PlaceNode(document.views().get(0).id(), node.id(), null, Box.of(0, 0, 120, 40));
        document.apply(Group.of("both", place, new ChangeNode(node, node.with(Core.NOTE, "n"))));

        assertThat(latest()).hasSize(2);
    }

    @Test
    void aStepTakenBackIsToldAsSuch() {
        set(Core.NOTE, "first");
        document.undo();

        assertThat(history.touches().get(0).reached()).isFalse();
    }

    @Test
    void stepsThatWereReplacedAreForgotten() {
        set(Core.NOTE, "first");
        history.touches();
        document.undo();
        set(Core.NOTE, "other");

        assertThat(latest()).containsExactly(Core.NOTE.label() + ": nothing \u2192 other");
        assertThat(history.touches()).hasSize(2);
    }
}
