package org.concordat.desktop.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.concordat.api.core.Core;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Plans;
import org.concordat.api.model.Template;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.view.Box;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.junit.jupiter.api.Test;

class TemplateCopyTest {

    private final Document document = new Document(Content.empty("Test", "View"));
    private final Node option = Node.of(Plans.OPTION);
    private final Node provider = Node.of(Organisations.PROVIDER).with(Core.OPTION, option.id());
    private final Link link = Link.of(LinkType.placeholder("test.joins"), provider.id(), option.id());
    private final Template template = new Template(
            "test.pair",
            "Pair",
            "",
            List.of(option, provider),
            List.of(link),
            Map.of(option.id(), Box.of(0, 0, 10, 10), provider.id(), Box.of(50, 0, 10, 10)));

    private void insert() {
        var view = document.views().get(0).id();
        document.apply(TemplateCopy.into(view, template, 100, 200));
    }

    @Test
    void theMiddleOfADroppedTemplateIsWhereItWasDropped() {
        var view = document.views().get(0).id();
        document.apply(TemplateCopy.around(view, template, new Point2D.Double(500, 300)));

        assertThat(document.views().get(0).boxes().values())
                .containsExactlyInAnyOrder(Box.of(470, 295, 10, 10), Box.of(520, 295, 10, 10));
    }

    @Test
    void everyElementGetsANewId() {
        insert();

        assertThat(document.network().node(option.id())).isNull();
        assertThat(document.network().nodes()).hasSize(2);
    }

    @Test
    void aReferenceBetweenThemRefersToTheCopy() {
        insert();
        var copy = document.network().nodes(Organisations.PROVIDER).findFirst().orElseThrow();

        assertThat(document.network().node(Objects.requireNonNull(copy.get(Core.OPTION))))
                .isNotNull();
    }

    @Test
    void theCopyIsPlacedWhereItIsWanted() {
        insert();
        var copy = document.network().nodes(Plans.OPTION).findFirst().orElseThrow();

        assertThat(document.views().get(0).box(copy.id())).isEqualTo(Box.of(100, 200, 10, 10));
    }

    @Test
    void oneStepTakesItAllBack() {
        insert();
        document.undo();

        assertThat(document.network().nodes()).isEmpty();
    }

    @Test
    void itCanBeInsertedTwice() {
        insert();
        insert();

        assertThat(document.network().links()).hasSize(2);
    }
}
