package org.concordat.desktop.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.concordat.api.core.Organisations;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Fix;
import org.concordat.api.rule.Severity;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.junit.jupiter.api.Test;

class PlacingTest {

    private final Document document = new Document(Content.empty("Test", "View"));
    private final Node shown = Node.of(Organisations.PROVIDER);
    private final Node hidden = Node.of(Organisations.PROVIDER);
    private final Link link = Link.of(LinkType.placeholder("test.joins"), shown.id(), hidden.id());

    PlacingTest() {
        document.apply(new AddNode(shown));
        document.apply(new AddNode(hidden));
        document.apply(new AddLink(link));
        document.apply(new PlaceNode(view().id(), shown.id(), null, Box.of(0, 0, 160, 56)));
    }

    private View view() {
        return document.views().get(0);
    }

    private Box box(Node node) {
        return Objects.requireNonNull(view().box(node.id()));
    }

    private Placing placing() {
        return new Placing(document.network(), view());
    }

    @Test
    void aNodeComesToStandWhereThereIsRoom() {
        document.apply(placing().show(List.of(hidden.id())));

        var a = box(shown);
        var b = box(hidden);
        assertThat(b.x() >= a.x() + a.width()
                        || b.y() >= a.y() + a.height()
                        || b.x() + b.width() <= a.x()
                        || b.y() + b.height() <= a.y())
                .isTrue();
    }

    @Test
    void aLinkIsShownByBothItsEnds() {
        document.apply(placing().show(List.of(link.id())));

        assertThat(view().box(hidden.id())).isNotNull();
    }

    @Test
    void whatIsShownAlreadyStaysWhereItIs() {
        assertThat(placing().show(List.of(shown.id())).leaves()).isEmpty();
    }

    @Test
    void whatAFixAddsIsPlacedInTheSameStep() {
        var added = Node.of(Organisations.PROVIDER);
        var fix = new Fix("Add a provider", Group.of("add", new AddNode(added)));
        var finding = new Finding("T-01", Severity.ERROR, "", "", List.of(shown.id()), List.of(fix));

        document.apply(placing().mend(finding, fix));
        var placed = view().box(added.id());
        document.undo();

        assertThat(placed).isNotNull();
        assertThat(document.network().node(added.id())).isNull();
    }

    @Test
    void theStepOfAFixIsNamedAfterItsButton() {
        var fix = new Fix("Add a provider", new AddNode(Node.of(Organisations.PROVIDER)));

        assertThat(placing()
                        .mend(new Finding("T-01", Severity.ERROR, "", "", List.of(), List.of(fix)), fix)
                        .label())
                .isEqualTo("add a provider");
    }

    @Test
    void aSecondViewOfOneNameGetsANumber() {
        assertThat(ViewEdits.unused("View", document.views())).isEqualTo("View 2");
    }
}
