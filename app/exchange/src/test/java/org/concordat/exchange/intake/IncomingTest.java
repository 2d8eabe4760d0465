package org.concordat.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Services;
import org.concordat.api.edit.Group;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.fact.Source;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.NetworkSnapshot;
import org.junit.jupiter.api.Test;

class IncomingTest {

    private static final Source REGISTER = Source.of("Register", "");
    private static final Node PRACTICE = node(GeneralPractice.GP_PRACTICE, "p", "A81001");
    private static final Node GROUP = node(GeneralPractice.GP_GROUP, "g", "U12345");

    private static Node node(NodeType type, String id, String code) {
        return new Node(new NodeId(id), type, Facts.of(Core.NAME, id, Core.EXTERNAL_IDS, Map.of("ods", code)));
    }

    private static Link member(String id) {
        return new Link(new LinkId(id), MembershipLinks.MEMBER_OF, PRACTICE.id(), GROUP.id(), Facts.NONE);
    }

    private static Network network(Node... nodes) {
        return NetworkSnapshot.of(List.of(nodes), List.of());
    }

    private static Intake intake(Incoming incoming, Network network) {
        return incoming.into(network, "import", Skips.NONE);
    }

    private static Observation figure(int value, int year, Source source) {
        return Observation.of(value, PartialDate.year(year), source);
    }

    private static List<Observation> merged(Observation here, Observation incoming) {
        var before = PRACTICE.with(GeneralPractice.LIST_SIZE, List.of(here));
        var after = PRACTICE.with(GeneralPractice.LIST_SIZE, List.of(incoming));
        return intake(new Incoming().add(after), network(before)).nodes().get(0).all(GeneralPractice.LIST_SIZE);
    }

    @Test
    void whatTheNetworkDoesNotHaveIsAdded() {
        var intake = intake(new Incoming().add(PRACTICE).add(GROUP).add(member("m")), network());

        assertThat(intake.addedNodes()).containsExactly(PRACTICE, GROUP);
        assertThat(intake.addedLinks()).containsExactly(member("m"));
    }

    @Test
    void aNodeIsFoundByItsCodeWhateverItsId() {
        var intake = intake(new Incoming().add(node(GeneralPractice.GP_PRACTICE, "x", "A81001")), network(PRACTICE));

        assertThat(intake.addedNodes()).isEmpty();
        assertThat(intake.placed()).containsEntry(new NodeId("x"), PRACTICE.id());
    }

    @Test
    void aNodeWithoutACodeIsFoundByItsId() {
        var incoming = PRACTICE.with(Facts.of(Core.NAME, "New"));

        assertThat(intake(new Incoming().add(incoming), network(PRACTICE)).changed())
                .flatExtracting(Changed::differences)
                .containsExactly(new Difference("core.name", "p", "New"));
    }

    @Test
    void aCodeOnAnotherKindOfThingIsNoMatch() {
        var population = node(Services.POPULATION, "pop", "A81001");

        assertThat(intake(new Incoming().add(PRACTICE), network(population)).addedNodes())
                .containsExactly(PRACTICE);
    }

    @Test
    void anIdThatAnotherThingHasIsMadeFree() {
        var other = node(GeneralPractice.GP_PRACTICE, "p", "B00001");

        assertThat(intake(new Incoming().add(PRACTICE), network(other)).addedNodes())
                .extracting(Node::id)
                .containsExactly(new NodeId("p-2"));
    }

    @Test
    void twoNodesWithOneCodeAreTold() {
        var twin = node(GeneralPractice.GP_PRACTICE, "twin", "A81001");

        assertThat(intake(new Incoming().add(PRACTICE), network(PRACTICE, twin)).remarks())
                .hasSize(1)
                .allMatch(remark -> remark.startsWith("There are 2 elements with the code ods A81001."));
    }

    @Test
    void aLinkIsFoundByItsTypeAndItsEnds() {
        var network = NetworkSnapshot.of(List.of(PRACTICE, GROUP), List.of(member("own")));
        var intake = intake(new Incoming().add(PRACTICE).add(GROUP).add(member("m")), network);

        assertThat(intake.changesNothing()).isTrue();
    }

    @Test
    void aLinkOfAnotherTimeIsAnotherLink() {
        var first = member("own").with(Core.VALID_TO, PartialDate.year(2019));
        var second = member("m").with(Core.VALID_FROM, PartialDate.year(2021));
        var network = NetworkSnapshot.of(List.of(PRACTICE, GROUP), List.of(first));

        assertThat(intake(new Incoming().add(PRACTICE).add(GROUP).add(second), network)
                        .addedLinks())
                .containsExactly(second);
    }

    @Test
    void aLinkOfAnotherTypeIsAnotherLink() {
        var commissioner = node(Organisations.COMMISSIONER, "c", "06A");
        var link = new Link(new LinkId("x"), ContractLinks.COMMISSIONS, commissioner.id(), PRACTICE.id(), Facts.NONE);

        assertThat(intake(new Incoming().add(link), network(commissioner, PRACTICE))
                        .addedLinks())
                .containsExactly(link);
    }

    @Test
    void aLinkToNowhereIsAMistakeOfTheImporter() {
        assertThatThrownBy(() -> intake(new Incoming().add(member("m")), network()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("p");
    }

    @Test
    void anIdTwiceIsAMistakeOfTheImporter() {
        var incoming = new Incoming().add(PRACTICE);

        assertThatThrownBy(() -> incoming.add(PRACTICE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void newsOfWhatIsNotThereAddsNothing() {
        assertThat(intake(new Incoming().update(PRACTICE).update(member("m")), network())
                        .changesNothing())
                .isTrue();
    }

    @Test
    void factsThatTheSourceDoesNotGiveStay() {
        var here = PRACTICE.with(GeneralPractice.DISPENSING, true);

        assertThat(intake(new Incoming().add(PRACTICE), network(here)).unchanged())
                .containsExactly(here);
    }

    @Test
    void aNoteIsNotWrittenOver() {
        var here = PRACTICE.with(Core.NOTE, "ours");

        assertThat(intake(new Incoming().add(PRACTICE.with(Core.NOTE, "theirs")), network(here))
                        .changesNothing())
                .isTrue();
    }

    @Test
    void codesOfOtherRegistersStay() {
        var here = PRACTICE.with(Core.EXTERNAL_IDS, Map.of("ods", "A81001", "cqc", "1-1"));

        assertThat(intake(new Incoming().add(PRACTICE), network(here)).changesNothing())
                .isTrue();
    }

    @Test
    void aFigureOfAnotherDateIsAdded() {
        assertThat(merged(figure(1, 2020, REGISTER), figure(2, 2021, REGISTER))).hasSize(2);
    }

    @Test
    void aFigureOfAnotherSourceIsAdded() {
        assertThat(merged(figure(1, 2020, REGISTER), figure(2, 2020, Source.of("Paper", ""))))
                .hasSize(2);
    }

    @Test
    void theSameFigureIsNotRepeated() {
        assertThat(merged(figure(1, 2020, REGISTER), figure(1, 2020, REGISTER))).hasSize(1);
    }

    @Test
    void theEditIsOneStep() {
        var edit = intake(new Incoming().add(PRACTICE).add(GROUP).add(member("m")), network())
                .edit();

        assertThat(edit).isInstanceOf(Group.class);
        assertThat(edit.leaves()).hasSize(3);
        assertThat(edit.label()).isEqualTo("import");
    }

    @Test
    void theSummaryCountsByType() {
        var summary = intake(new Incoming().add(PRACTICE).add(GROUP).add(member("m")), network())
                .summary(CareModels.of(List.of()).vocabulary());

        assertThat(summary)
                .containsExactly(
                        "Added: 2 nodes, 1 link",
                        "  GP group: 1",
                        "  GP practice: 1",
                        "  is member of: 1",
                        "Changed: 0",
                        "Unchanged: 0",
                        "Skipped: no rows");
    }

    @Test
    void theSummaryNamesChanges() {
        var summary = intake(new Incoming().add(PRACTICE.with(Core.NAME, "New")), network(PRACTICE))
                .summary(CareModels.of(List.of()).vocabulary());

        assertThat(summary).contains("  p: Name p \u2192 New");
    }
}
