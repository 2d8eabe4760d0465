package org.concordat.exchange.contributed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concordat.api.core.Core;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.exchange.Imported;
import org.concordat.api.exchange.UnreadableFile;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.network.Unread;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.exchange.intake.Intake;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.intake.SkipLog;
import org.concordat.exchange.intake.Watcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContributedImportTest {

    private static final Node TRUST = node("trust", Organisations.PROVIDER, "Royal Trust");
    private static final Node BODY = node("body", Partnerships.PARTNERSHIP, "Together");
    private static final Network NOTHING = NetworkSnapshot.of(List.of(), List.of());

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void aFile() throws IOException {
        file = Files.writeString(folder.resolve("our.panels"), "panels");
    }

    private static Node node(String id, NodeType type, String name) {
        return new Node(new NodeId(id), type, Facts.of(Core.NAME, name));
    }

    private static Link member(String from, String to) {
        return new Link(new LinkId("l"), MembershipLinks.MEMBER_OF, new NodeId(from), new NodeId(to), Facts.NONE);
    }

    private Intake into(Network network, Panels.Reading reading) throws IOException, IntakeException {
        var careModels = Panels.with(Panels.importer(Panels.format("list", ".panels"), reading));
        return new ContributedImport(file, careModels.importers().get(0), careModels.vocabulary())
                .into(network, LocalDate.EPOCH, new SkipLog(), Watcher.NONE);
    }

    private Intake reading(Imported read, Node... here) throws IOException, IntakeException {
        return into(NetworkSnapshot.of(List.of(here), List.of()), (in, into) -> read);
    }

    @Test
    void whatAPluginReadsComesIn() throws Exception {
        var intake = reading(Imported.of(List.of(TRUST, BODY), List.of(member("trust", "body"))));

        assertThat(intake.addedNodes()).containsExactly(TRUST, BODY);
        assertThat(intake.addedLinks()).hasSize(1);
        assertThat(intake.views()).as("of what comes into an empty network").hasSize(1);
        assertThat(intake.label()).isEqualTo("import our.panels");
    }

    @Test
    void itIsGivenTheFileAndTheNetwork() throws Exception {
        var network = NetworkSnapshot.of(List.of(TRUST), List.of());

        var intake = into(network, (in, into) -> {
            var said = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8) + " " + into.file() + " "
                    + into.network().nodes().size();
            return new Imported(List.of(), List.of(), List.of(), List.of(said));
        });

        assertThat(intake.remarks()).containsExactly("panels our.panels 1");
    }

    @Test
    void whatTheNetworkHasIsBroughtUpToDateByItsCode() throws Exception {
        var codes = Map.of("ods", "RL4");
        var here = TRUST.with(Core.EXTERNAL_IDS, codes);
        var read = node("other", Organisations.PROVIDER, "Royal Wolverhampton").with(Core.EXTERNAL_IDS, codes);

        var intake = reading(Imported.of(List.of(read), List.of()), here);

        assertThat(intake.addedNodes()).isEmpty();
        assertThat(intake.changed())
                .singleElement()
                .extracting(c -> c.after().id())
                .isEqualTo(TRUST.id());
    }

    @Test
    void aTypeOfThePluginsOwnMakingIsTheOneThatIsHere() throws Exception {
        var style = NodeStyle.of(NodeShape.RECTANGLE, "#000000", "#FFFFFF");
        var forged = NodeType.of("core.Provider", "Forged", "", style, List.of());

        var intake = reading(Imported.of(List.of(TRUST.withType(forged)), List.of()));

        assertThat(intake.addedNodes()).singleElement().extracting(Node::type).isSameAs(Organisations.PROVIDER);
    }

    @Test
    void aTypeThatNobodyKnowsBecomesAPlaceholder() throws Exception {
        var unknown = TRUST.withType(NodeType.placeholder("gone.Thing"));

        var intake = reading(Imported.of(List.of(unknown), List.of()));

        assertThat(intake.addedNodes()).singleElement().matches(n -> n.type().isPlaceholder());
    }

    @Test
    void aTypeWithoutElementsOfItsOwnIsLeftOut() throws Exception {
        var type = Panels.with(Panels.importer(
                        Panels.format("list", ".panels"), (in, into) -> Imported.of(List.of(), List.of())))
                .vocabulary()
                .nodeTypes()
                .stream()
                .filter(NodeType::isAbstract)
                .findFirst()
                .orElseThrow();

        var intake = reading(Imported.of(List.of(TRUST.withType(type)), List.of()));

        assertThat(intake.addedNodes()).isEmpty();
        assertThat(intake.skips().count()).isEqualTo(1);
    }

    @Test
    void aValueOfAnotherKindIsLeftOutAndTold() throws Exception {
        var wrong = new TreeMap<String, Object>(Map.of(Core.NAME.id(), 42L));

        var intake = reading(Imported.of(List.of(TRUST.with(Facts.ofChecked(wrong))), List.of()));

        assertThat(intake.addedNodes()).singleElement().matches(n -> n.facts().size() == 0);
        assertThat(intake.skips().byReason()).containsKey("the value of \"Name\" does not fit and is left out");
    }

    @Test
    void aFactOfACareModelThatIsMissingIsKeptUnread() throws Exception {
        var facts = TRUST.facts().withRaw("gone.size", 42L);

        var intake = reading(Imported.of(List.of(TRUST.with(facts)), List.of()));

        assertThat(intake.addedNodes())
                .singleElement()
                .extracting(n -> n.facts().raw("gone.size"))
                .isEqualTo(new Unread("42", ""));
    }

    @Test
    void aTextThatIsNoJsonNeverComesIntoAFile() throws Exception {
        var facts = TRUST.facts().withRaw("gone.size", new Unread("}", ""));

        var intake = reading(Imported.of(List.of(TRUST.with(facts)), List.of()));

        assertThat(intake.addedNodes()).singleElement().matches(n -> n.facts().raw("gone.size") == null);
    }

    @Test
    void aLinkToNowhereIsLeftOutAndTold() throws Exception {
        var intake = reading(Imported.of(List.of(TRUST), List.of(member("trust", "body"))));

        assertThat(intake.addedLinks()).isEmpty();
        assertThat(intake.skips().first())
                .singleElement()
                .matches(s -> s.detail().equals("body"));
    }

    @Test
    void aLinkMayEndAtWhatIsThere() throws Exception {
        var intake = reading(Imported.of(List.of(TRUST), List.of(member("trust", "body"))), BODY);

        assertThat(intake.addedLinks()).hasSize(1);
    }

    @Test
    void anIdThatIsThereTwiceIsTakenOnce() throws Exception {
        var intake = reading(Imported.of(List.of(TRUST, BODY.withType(TRUST.type()), TRUST), List.of()));

        assertThat(intake.addedNodes()).hasSize(2);
        assertThat(intake.skips().count()).isEqualTo(1);
    }

    @Test
    void whatThePluginLeavesOutIsToldWithItsLine() throws Exception {
        var left = new Imported.LeftOut(7, "no name", "W1");

        var intake = reading(new Imported(List.of(TRUST), List.of(), List.of(left), List.of("One more thing.")));

        assertThat(intake.skips().first())
                .singleElement()
                .matches(s -> s.place().row() == 7);
        assertThat(intake.remarks()).containsExactly("One more thing.");
    }

    @Test
    void aFileThatCannotBeReadIsToldWithPlaceAndRemedy() {
        assertThatThrownBy(() -> into(NOTHING, (in, into) -> {
                    throw new UnreadableFile("Line 1 has no heading. Export the list again.");
                }))
                .isInstanceOf(IntakeException.class)
                .hasMessage("our.panels cannot be read as \"The list\": Line 1 has no heading. Export the list again."
                        + " Nothing was imported.");
    }

    @Test
    void aPluginThatFailsIsNamed() {
        assertThatThrownBy(() -> into(NOTHING, (in, into) -> {
                    throw new IllegalStateException("planted");
                }))
                .isInstanceOf(IntakeException.class)
                .hasMessageContainingAll("our.panels was not imported", "plugin panels", "planted");
    }

    @Test
    void moreThanANetworkHoldsIsRefused() {
        var many = Collections.nCopies(1_000_001, TRUST);

        assertThatThrownBy(() -> reading(Imported.of(many, List.of())))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("1,000,001");
    }
}
