package org.concordat.desktop.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.concordat.api.core.Core;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.People;
import org.concordat.api.exchange.Exported;
import org.concordat.api.exchange.Exporter;
import org.concordat.api.exchange.FileFormat;
import org.concordat.api.fact.NodeId;
import org.concordat.api.model.CareModel;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Node;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.desktop.file.ForgetfulPreferences;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.Finish;
import org.concordat.exchange.export.Format;
import org.concordat.exchange.export.LossReport;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.formats.Formats;
import org.junit.jupiter.api.Test;

class ExportableTest {

    private static final NodeId ONE = new NodeId("one");
    private static final NodeId TWO = new NodeId("two");
    private static final NodeId THREE = new NodeId("three");
    private static final Format SVG = Formats.own().of("svg").orElseThrow();
    private static final Format GRAPHML = Formats.own().of("graphml").orElseThrow();

    private static final View FRONT =
            new View(new ViewId("v"), "Front", Map.of(ONE, Box.of(0, 0, 9, 9), TWO, Box.of(50, 0, 9, 9)), Map.of());

    private static Exportable with(Set<NodeId> selected, OptionalDouble afar) {
        var network = NetworkSnapshot.of(
                List.of(
                        new Node(ONE, Organisations.PROVIDER, Facts.NONE),
                        new Node(TWO, Organisations.PROVIDER, Facts.NONE),
                        new Node(THREE, Organisations.PROVIDER, Facts.NONE)),
                List.of());
        var document = new Export("All", network, null, LocalDate.of(2018, 1, 1), CareModels.of(List.of()));
        return new Exportable(document, FRONT, List.of(View.empty("Other"), FRONT), selected, afar);
    }

    private static final Exportable PLAIN = with(Set.of(), OptionalDouble.empty());
    private static final Exportable RICH = with(Set.of(ONE), OptionalDouble.of(0.05));

    @Test
    void aSelectionIsOfferedWhereSomethingIsSelected() {
        assertThat(PLAIN.scopes(SVG)).containsExactly(Scope.VIEW, Scope.ALL);
        assertThat(RICH.scopes(SVG)).containsExactly(Scope.AFAR, Scope.VIEW, Scope.SELECTION, Scope.ALL);
    }

    @Test
    void aGraphFileHoldsTheWholeNetworkUnlessLessIsChosen() {
        assertThat(RICH.scopes(GRAPHML)).containsExactly(Scope.ALL, Scope.VIEW, Scope.SELECTION);
        assertThat(RICH.of(Scope.ALL, GRAPHML).network().nodes()).hasSize(3);
        assertThat(RICH.of(Scope.VIEW, GRAPHML).network().nodes()).hasSize(2);
        assertThat(RICH.of(Scope.SELECTION, GRAPHML).network().nodes()).hasSize(1);
    }

    @Test
    void whatAPluginWritesHoldsTheWholeNetworkUnlessLessIsChosen() {
        var format =
                Formats.of(CareModels.of(List.of(new Names()))).of("names.list").orElseThrow();

        assertThat(RICH.scopes(format)).containsExactly(Scope.ALL, Scope.VIEW, Scope.SELECTION);
        assertThat(LossReport.of(RICH.of(Scope.ALL, format), format, format.preset())
                        .lines())
                .singleElement()
                .asString()
                .contains("comes from a plugin");
    }

    /** A care model that writes something. */
    private record Names() implements CareModel, Exporter {

        @Override
        public String id() {
            return "names";
        }

        @Override
        public String name() {
            return "Names";
        }

        @Override
        public String version() {
            return "1.0.0";
        }

        @Override
        public String description() {
            return "";
        }

        @Override
        public List<Exporter> exporters() {
            return List.of(this);
        }

        @Override
        public FileFormat format() {
            return new FileFormat("names.list", "List of names", "For name badges.", ".names");
        }

        @Override
        public void write(Exported what, OutputStream out) throws IOException {
            out.write(1);
        }
    }

    @Test
    void aPictureOfASelectionGoesByTheWholeNetwork() {
        var export = RICH.of(Scope.SELECTION, SVG);

        assertThat(export.views()).singleElement().extracting(View::boxes).isEqualTo(Map.of(ONE, Box.of(0, 0, 9, 9)));
        assertThat(export.network().nodes()).hasSize(3);
    }

    @Test
    void fromAfarAPictureIsAsTheScreenShowsIt() {
        assertThat(RICH.of(Scope.AFAR, SVG).zoom()).isEqualTo(0.05);
        assertThat(RICH.of(Scope.VIEW, SVG).zoom()).isEqualTo(1);
    }

    @Test
    void allViewsKeepTheirOrder() {
        assertThat(PLAIN.of(Scope.ALL, SVG).views()).extracting(View::name).containsExactly("Other", "Front");
    }

    @Test
    void whoIsNotSelectedIsNotNamedByThoseWhoAre() {
        var one = new Node(ONE, Organisations.PROVIDER, Facts.of(Core.NOTE, "Jo Smith chairs"));
        var two = new Node(TWO, People.PERSON, Facts.of(Core.NAME, "Jo Smith", People.POST, "chair"));
        var document = new Export(
                "All",
                NetworkSnapshot.of(List.of(one, two), List.of()),
                null,
                LocalDate.of(2018, 1, 1),
                CareModels.of(List.of()));
        var matter = new Exportable(document, FRONT, List.of(FRONT), Set.of(ONE), OptionalDouble.empty());
        var choice = new ExportChoice(Scope.SELECTION, "graphml", Profile.UNIVERSAL, Finish.USUAL, "", true);

        var export = matter.of(choice, GRAPHML);

        assertThat(export.network().nodes())
                .singleElement()
                .extracting(node -> node.get(Core.NOTE, ""))
                .isEqualTo("chair chairs");
    }

    @Test
    void whatWasChosenIsRemembered() {
        var memory = new ForgetfulPreferences();
        var finish = new Finish(4, Finish.Ground.TRANSPARENT, false, false, true, null, null);
        var chosen = new ExportChoice(Scope.SELECTION, "graphml", Profile.GEPHI, finish, "NHS", true);

        chosen.remember(memory);

        assertThat(ExportChoice.remembered(memory)).isEqualTo(chosen);
    }
}
