package org.concordat.desktop.recasting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.network.Settings;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.core.recasting.Merger;
import org.concordat.core.recasting.TypeChange;
import org.concordat.desktop.desk.Names;
import org.junit.jupiter.api.Test;

class EffectWordsTest {

    private static final Vocabulary VOCABULARY = CareModels.of(List.of()).vocabulary();

    private final Node buyer = Node.of(Organisations.COMMISSIONER).with(Core.NAME, "CCG");
    private final Node same = Node.of(Organisations.COMMISSIONER).with(Core.NAME, "Wolverhampton CCG");
    private final Node contract = Node.of(Contracts.CONTRACT).with(Core.NAME, "Community");
    private final Document document = new Document(new Content(
            Settings.titled("effects"),
            List.of(),
            List.of(buyer, same, contract),
            List.of(
                    Link.of(ContractLinks.COMMISSIONS, buyer.id(), contract.id()),
                    Link.of(ContractLinks.COMMISSIONS, same.id(), contract.id())),
            List.of(),
            List.of(),
            new TreeMap<>()));
    private final EffectWords words = new EffectWords(new Names(document.network()));

    @Test
    void aTypeThatMayNotHaveALinkIsToldOfIt() {
        var change = TypeChange.of(document.network(), VOCABULARY, List.of(buyer), GeneralPractice.GP_PRACTICE);

        assertThat(words.of(change))
                .startsWith("\u201cCCG\u201d becomes a GP practice.")
                .anyMatch(line -> line.startsWith("Kept, though not meant any more: commissions (1)."));
    }

    @Test
    void aTypeThatChangesNothingElseSaysSo() {
        var change = TypeChange.of(document.network(), VOCABULARY, List.of(buyer), Organisations.LOCAL_AUTHORITY);

        assertThat(words.of(change)).endsWith("All facts and links stay as they are.");
    }

    @Test
    void aMergerTellsNamesAndLinks() {
        var merger = Merger.of(document, VOCABULARY, buyer.id(), List.of(same.id()));

        assertThat(words.of(merger))
                .containsExactly(
                        "\u201cCCG\u201d takes over no links.",
                        "Other names: Wolverhampton CCG.",
                        "A link that says the same as another goes.");
    }
}
