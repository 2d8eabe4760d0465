package org.concordat.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Remarks;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Check;
import org.concordat.core.caremodel.CoreCareModel;
import org.concordat.core.findings.Checker;
import org.concordat.core.measures.Measurement;
import org.concordat.core.measures.Measurements;
import org.junit.jupiter.api.Test;

class NetworkOfFactsTest {

    private static final LocalDate DAY = LocalDate.of(2017, 9, 1);

    private final CoreCareModel model = new CoreCareModel();
    private final Node provider = Node.of(Organisations.PROVIDER).with(Core.NAME, "Trust");
    private final Node contract = Node.of(Contracts.CONTRACT);
    private final Link party = Link.of(ContractLinks.PARTY_TO, provider.id(), contract.id());
    private final Node note = Node.of(Remarks.NOTE).with(Core.NAME, "Not signed yet");
    private final Node other = Node.of(Remarks.NOTE).with(Core.NAME, "Not signed yet");
    private final Link about = Link.of(Remarks.ABOUT, note.id(), provider.id());
    private final Link oddlyDrawn = Link.of(ContractLinks.PARTY_TO, other.id(), contract.id());

    private final NetworkSnapshot plain = NetworkSnapshot.of(List.of(provider, contract), List.of(party));
    private final NetworkSnapshot remarked =
            NetworkSnapshot.of(List.of(provider, contract, note, other), List.of(party, about, oddlyDrawn));

    private static Check check(NetworkSnapshot network) {
        return new Check(network, DAY, Facts.NONE);
    }

    @Test
    void notesAndAllTheirLinksAreLeftOut() {
        var facts = NetworkOfFacts.of(remarked);

        assertThat(facts.nodes()).containsExactly(provider, contract);
        assertThat(facts.links()).containsExactly(party);
    }

    @Test
    void aNetworkWithoutNotesIsTakenAsItIs() {
        assertThat(NetworkOfFacts.of(plain)).isSameAs(plain);
    }

    @Test
    void noRuleSeesANote() {
        var checker = new Checker(model.rules());

        assertThat(checker.check(check(remarked))).isEqualTo(checker.check(check(plain)));
    }

    @Test
    void noMeasureSeesANote() {
        var measurements = new Measurements(model.measures());

        assertThat(measurements.take(check(remarked)))
                .extracting(Measurement::figures)
                .isEqualTo(measurements.take(check(plain)).stream()
                        .map(Measurement::figures)
                        .toList());
    }

    @Test
    void aNoteMayBeAboutANodeOfAnyType() {
        assertThat(model.nodeTypes())
                .allMatch(type -> Remarks.ABOUT.joins().stream().anyMatch(join -> join.allows(Remarks.NOTE, type)));
    }
}
