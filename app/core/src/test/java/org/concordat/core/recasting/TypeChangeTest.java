package org.concordat.core.recasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.api.core.GeneralPractice.GP_GROUP;
import static org.concordat.api.core.GeneralPractice.GP_PRACTICE;

import java.util.List;
import java.util.Optional;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Node;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.concordat.api.vocabulary.NodeType;
import org.junit.jupiter.api.Test;

class TypeChangeTest {

    private final Table table = new Table();
    private final Node node = table.node(Organisations.COMMISSIONER, "Wolverhampton");

    private TypeChange change(NodeType type) {
        return TypeChange.of(table.document.network(), Table.VOCABULARY, List.of(table.now(node)), type);
    }

    @Test
    void theNodeIsOfTheOtherType() {
        table.document.apply(change(Organisations.LOCAL_AUTHORITY).edit(Table.VOCABULARY));

        assertThat(table.now(node).type()).isEqualTo(Organisations.LOCAL_AUTHORITY);
    }

    @Test
    void factsThatTheNewTypeDoesNotKnowAreKept() {
        var practice = table.node(GP_PRACTICE, "Bilbrook");
        var contracted = practice.with(GeneralPractice.DISPENSING, true);
        table.document.apply(new ChangeNode(practice, contracted));
        var change = TypeChange.of(table.document.network(), Table.VOCABULARY, List.of(contracted), GP_GROUP);
        table.document.apply(change.edit(Table.VOCABULARY));

        assertThat(change.facts()).contains(new TypeChange.Fate(GeneralPractice.DISPENSING.label(), Optional.empty()));
        assertThat(table.now(practice).get(GeneralPractice.DISPENSING)).isTrue();
    }

    @Test
    void aFactGoesToTheAttributeOfTheSameNameAndKind() {
        var old = Attribute.of("test.oldSize", Kind.WHOLE, "Size");
        var fresh = Attribute.of("test.newSize", Kind.WHOLE, "Size");
        var look = NodeStyle.of(NodeShape.RECTANGLE, "#005EB8", "#FFFFFF");
        var from = NodeType.of("test.From", "from", "", look, List.of(old));
        var to = NodeType.of("test.To", "to", "", look, List.of(fresh));
        var vocabulary = Vocabulary.of(List.of(new Given(from, to)));
        var sized = Node.of(from).with(old, 7L);

        var changed = TypeChange.changed(sized, to, vocabulary);

        assertThat(changed.get(fresh)).isEqualTo(7L);
        assertThat(changed.facts().size()).isOne();
    }

    @Test
    void linksThatWouldNotBeLegalAreKeptAndTold() {
        var contract = table.node(Contracts.CONTRACT, "Contract");
        var link = table.link(node, ContractLinks.COMMISSIONS, contract);
        var change = change(Organisations.REGULATOR);
        table.document.apply(change.edit(Table.VOCABULARY));

        assertThat(change.illegal()).containsExactly(link);
        assertThat(table.has(link.id())).isTrue();
    }

    @Test
    void theSameTypeChangesNothing() {
        assertThat(change(Organisations.COMMISSIONER).edit(Table.VOCABULARY).leaves())
                .isEmpty();
    }

    @Test
    void undoBringsEverythingBack() {
        assertThat(table.isTakenBack(change(GP_PRACTICE).edit(Table.VOCABULARY)))
                .isTrue();
    }
}
