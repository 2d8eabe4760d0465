package org.concordat.desktop.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.NetworkSnapshot;
import org.junit.jupiter.api.Test;

class DigestTest {

    private final Node first = Node.of(GeneralPractice.GP_PRACTICE).with(Core.STATUS, "actual");
    private final Node second = Node.of(GeneralPractice.GP_PRACTICE).with(Core.STATUS, "actual");
    private final Node commissioner = Node.of(Organisations.COMMISSIONER).with(Core.STATUS, "proposed");
    private final Link link = Link.of(ContractLinks.COMMISSIONS, commissioner.id(), first.id());

    private Digest digest(Element... elements) {
        var network = NetworkSnapshot.of(List.of(first, second, commissioner), List.of(link));
        var ids = List.of(elements).stream().map(Element::id).toList();
        return Digest.of(ids, network, CareModels.of(List.of()), Set.of()).orElseThrow();
    }

    @Test
    void theSelectedAreCountedByType() {
        assertThat(TypeCounts.inWords(digest(first, second, commissioner).types()))
                .isEqualTo("2 GP practices and 1 commissioner");
    }

    @Test
    void linksAreCountedByWhatTheySay() {
        assertThat(TypeCounts.inWords(digest(first, link).types())).contains("1 link \u201ccommissions\u201d");
    }

    @Test
    void whatAllSayAlikeIsShown() {
        assertThat(digest(first, second).shown(Core.STATUS)).isEqualTo(new Shown.Value<>("actual"));
    }

    @Test
    void whereTheyDifferNoValueIsShown() {
        assertThat(digest(first, commissioner).shown(Core.STATUS)).isEqualTo(new Shown.Several<>());
    }

    @Test
    void whereOnlySomeSaySomethingTheyDiffer() {
        assertThat(digest(first, link).shown(Core.STATUS)).isEqualTo(new Shown.Several<>());
    }

    @Test
    void whatOnlySomeTypesHaveIsNotOffered() {
        var sheet = digest(first, commissioner).sheet();

        assertThat(sheet.attributes()).doesNotContain(GeneralPractice.LIST_SIZE);
        assertThat(sheet.more()).isNotEmpty().doesNotContain(GeneralPractice.LIST_SIZE);
    }

    @Test
    void elementsThatAreGoneAreNotCounted() {
        assertThat(digest(first, Node.of(Organisations.PROVIDER)).count()).isEqualTo(1);
    }
}
