package org.concordat.core.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.api.core.GeneralPractice.GP_PRACTICE;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concordat.api.core.Core;
import org.concordat.api.core.ExternalIds;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Remarks;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.RemoveNode;
import org.concordat.api.fact.Alias;
import org.concordat.api.network.Node;
import org.concordat.api.network.Settings;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.junit.jupiter.api.Test;

class NameIndexTest {

    private final Document document = new Document(new Content(
            Settings.titled("names"), List.of(), List.of(), List.of(), List.of(), List.of(), new TreeMap<>()));
    private final Node bilbrook = add(GP_PRACTICE, "The Bilbrook Surgery");

    private Node add(NodeType type, String name) {
        var node = Node.of(type).with(Core.NAME, name);
        document.apply(new AddNode(node));
        return node;
    }

    private List<Node> namesakes(String name) {
        return document.names().namesakes(Node.of(GP_PRACTICE), name);
    }

    @Test
    void articlesCaseAndPunctuationTellNothingApart() {
        assertThat(namesakes("bilbrook surgery.")).containsExactly(bilbrook);
    }

    @Test
    void aNoteIsNobodysNamesake() {
        add(Remarks.NOTE, "Ask the surgery");

        assertThat(document.names().namesakes(Node.of(Remarks.NOTE), "Ask the surgery"))
                .isEmpty();
    }

    @Test
    void aSurgeryIsNotAMedicalCentre() {
        assertThat(namesakes("Bilbrook Medical Centre")).isEmpty();
    }

    @Test
    void aTrustIsNotAFoundationTrust() {
        add(Organisations.PROVIDER, "Wolverhampton NHS Trust");

        assertThat(document.names().namesakes(Node.of(Organisations.PROVIDER), "Wolverhampton NHS Foundation Trust"))
                .isEmpty();
    }

    @Test
    void oneWrongLetterIsForgiven() {
        assertThat(namesakes("Bilbrock Surgery")).containsExactly(bilbrook);
    }

    @Test
    void anotherTypeMayHaveTheSameName() {
        assertThat(document.names().namesakes(Node.of(Organisations.PROVIDER), "Bilbrook Surgery"))
                .isEmpty();
    }

    @Test
    void anotherNameCountsAsWell() {
        var node = bilbrook.with(Core.ALIASES, List.of(Alias.of("Duck Lane Practice")));
        document.apply(new ChangeNode(bilbrook, node));

        assertThat(namesakes("Duck Lane practice")).containsExactly(node);
    }

    @Test
    void aCodeIsFoundWhateverTheType() {
        var node = bilbrook.with(Core.EXTERNAL_IDS, Map.of(ExternalIds.ODS, "M91001"));
        document.apply(new ChangeNode(bilbrook, node));

        assertThat(document.names().namesakes(Node.of(Organisations.PROVIDER), "m91001"))
                .containsExactly(node);
    }

    @Test
    void whoeverHasTheSameCodeIsANamesake() {
        var codes = Map.of(ExternalIds.ODS, "M91001");
        document.apply(new ChangeNode(bilbrook, bilbrook.with(Core.EXTERNAL_IDS, codes)));
        var other = add(GP_PRACTICE, "Tudor Road").with(Core.EXTERNAL_IDS, codes);

        assertThat(document.names().namesakes(other, "Tudor Road"))
                .extracting(Node::id)
                .containsExactly(bilbrook.id());
    }

    @Test
    void aNodeIsNotItsOwnNamesake() {
        assertThat(document.names().namesakes(bilbrook, "Bilbrook Surgery")).isEmpty();
    }

    @Test
    void itFollowsTheDocument() {
        assertThat(namesakes("Bilbrook Surgery")).hasSize(1);
        var renamed = bilbrook.with(Core.NAME, "Coalway Road");
        document.apply(new ChangeNode(bilbrook, renamed));
        assertThat(namesakes("Bilbrook Surgery")).isEmpty();
        assertThat(namesakes("Coalway Road")).containsExactly(renamed);
        document.apply(new RemoveNode(renamed));
        assertThat(namesakes("Coalway Road")).isEmpty();
        document.undo();
        assertThat(namesakes("Coalway Road")).containsExactly(renamed);
    }
}
