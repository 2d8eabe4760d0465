package org.concordat.core.recasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.api.core.GeneralPractice.GP_PRACTICE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.ExternalIds;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.SuccessionLinks;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.fact.Alias;
import org.concordat.api.network.Node;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.junit.jupiter.api.Test;

class MergerTest {

    private static final Box HERE = Box.of(0, 0, 100, 60);
    private static final Box THERE = Box.of(300, 0, 100, 60);

    private final Table table = new Table();
    private final Node stays = table.node(Organisations.PROVIDER, "Royal Wolverhampton");
    private final Node goes = table.node(Organisations.PROVIDER, "RWT");
    private final Node contract = table.node(Contracts.CONTRACT, "Community services");

    private Merger merger() {
        return Merger.of(table.document, Table.VOCABULARY, stays.id(), List.of(goes.id()));
    }

    private void set(Node node) {
        table.document.apply(new ChangeNode(table.now(node), node));
    }

    @Test
    void theOneThatStaysTakesOverTheLinks() {
        var link = table.link(goes, ContractLinks.PARTY_TO, contract);
        table.document.apply(merger().edit());

        assertThat(table.now(link).from()).isEqualTo(stays.id());
        assertThat(table.document.network().node(goes.id())).isNull();
    }

    @Test
    void aLinkThatSaysTheSameGoes() {
        var known = table.link(stays, ContractLinks.PARTY_TO, contract);
        var same = table.link(goes, ContractLinks.PARTY_TO, contract);

        assertThat(merger().doubled()).containsExactly(same);
        table.document.apply(merger().edit());
        assertThat(table.document.network().links()).containsExactly(known);
    }

    @Test
    void aLinkThatSaysMoreIsKept() {
        table.link(stays, ContractLinks.PARTY_TO, contract);
        var plain = table.link(goes, ContractLinks.PARTY_TO, contract);
        table.document.apply(new ChangeLink(plain, plain.with(ContractLinks.PARTY_ROLE, ContractLinks.HOLDER)));

        assertThat(merger().doubled()).isEmpty();
        table.document.apply(merger().edit());
        assertThat(table.document.network().links()).hasSize(2);
    }

    @Test
    void linksBetweenTheTwoGo() {
        var between = table.link(goes, SuccessionLinks.RENAMED_TO, stays);

        assertThat(merger().among()).containsExactly(between);
        table.document.apply(merger().edit());
        assertThat(table.has(between.id())).isFalse();
    }

    @Test
    void theNameThatLosesBecomesAnotherName() {
        assertThat(merger().merged().all(Core.ALIASES)).containsExactly(Alias.of("RWT"));
    }

    @Test
    void aValueMayBeTakenFromTheOther() {
        var merger = merger().choosing(Core.NAME.id(), goes.id());

        assertThat(merger.conflicts()).containsOnlyKeys(Core.NAME.id());
        assertThat(merger.merged().get(Core.NAME)).isEqualTo("RWT");
        assertThat(merger.merged().all(Core.ALIASES)).containsExactly(Alias.of("Royal Wolverhampton"));
    }

    @Test
    void whatOnlyTheOtherHasComesOver() {
        set(goes.with(Organisations.REMIT, "Acute care"));

        assertThat(merger().merged().get(Organisations.REMIT)).isEqualTo("Acute care");
    }

    @Test
    void codesComeTogether() {
        set(stays.with(Core.EXTERNAL_IDS, Map.of(ExternalIds.ODS, "RL4")));
        set(goes.with(Core.EXTERNAL_IDS, Map.of("cqc", "1-23", ExternalIds.ODS, "XXX")));

        assertThat(merger().merged().get(Core.EXTERNAL_IDS)).isEqualTo(Map.of(ExternalIds.ODS, "RL4", "cqc", "1-23"));
    }

    @Test
    void ofTwoCodesInOneSchemeEitherMayBeTaken() {
        set(stays.with(Core.EXTERNAL_IDS, Map.of(ExternalIds.ODS, "RL4")));
        set(goes.with(Core.EXTERNAL_IDS, Map.of("cqc", "1-23", ExternalIds.ODS, "XXX")));
        var merger = merger().choosing(Core.EXTERNAL_IDS.id(), goes.id());

        assertThat(merger.conflicts()).containsKey(Core.EXTERNAL_IDS.id());
        assertThat(merger.merged().get(Core.EXTERNAL_IDS)).isEqualTo(Map.of(ExternalIds.ODS, "XXX", "cqc", "1-23"));
    }

    @Test
    void codesInDifferentSchemesAreNoConflict() {
        set(stays.with(Core.EXTERNAL_IDS, Map.of(ExternalIds.ODS, "RL4")));
        set(goes.with(Core.EXTERNAL_IDS, Map.of("cqc", "1-23")));

        assertThat(merger().conflicts()).doesNotContainKey(Core.EXTERNAL_IDS.id());
    }

    @Test
    void whatRefersToTheOneThatGoesRefersToTheOther() {
        var practice = table.node(GP_PRACTICE, "Alfred Squire");
        set(practice.with(GeneralPractice.OPERATOR, goes.id()));
        table.document.apply(merger().edit());

        assertThat(table.now(practice).get(GeneralPractice.OPERATOR)).isEqualTo(stays.id());
    }

    @Test
    void aViewWithoutTheOneThatStaysShowsItWhereTheOtherStood() {
        var both = table.view("both", Map.of(stays.id(), HERE, goes.id(), THERE));
        var other = table.view("other", Map.of(goes.id(), THERE));
        table.document.apply(merger().edit());

        assertThat(table.now(both).boxes()).isEqualTo(Map.of(stays.id(), HERE));
        assertThat(table.now(other).boxes()).isEqualTo(Map.of(stays.id(), THERE));
    }

    @Test
    void aClosedGroupHidesItInsteadOfTheOther() {
        var group = table.node(Partnerships.PARTNERSHIP, "Alliance");
        var view = table.add(new View(
                        new ViewId("closed"),
                        "closed",
                        Map.of(group.id(), Box.of(-50, -50, 600, 300), goes.id(), THERE),
                        Map.of())
                .withClosed(Map.of(group.id(), Set.of(goes.id()))));
        table.document.apply(merger().edit());

        assertThat(table.now(view).closed()).isEqualTo(Map.of(group.id(), Set.of(stays.id())));
    }

    @Test
    void aLinkThatLeadsElsewhereLosesItsBends() {
        var link = table.link(goes, ContractLinks.PARTY_TO, contract);
        var view = table.add(new View(
                new ViewId("bent"),
                "bent",
                Map.of(stays.id(), HERE, goes.id(), THERE, contract.id(), Box.of(0, 300, 100, 60)),
                Map.of(link.id(), List.of(new Bend(200, 200)))));
        table.document.apply(merger().edit());

        assertThat(table.now(view).bends(link.id())).isEmpty();
    }

    @Test
    void linksThatWouldNotBeLegalAreKeptAndTold() {
        var body = table.node(Organisations.REGULATOR, "Regulator");
        var buyer = table.node(Organisations.COMMISSIONER, "CCG");
        var buys = table.link(buyer, ContractLinks.COMMISSIONS, contract);
        var merger = Merger.of(table.document, Table.VOCABULARY, body.id(), List.of(buyer.id()));

        assertThat(merger.illegal()).containsExactly(buys);
        table.document.apply(merger.edit());
        assertThat(table.now(buys).from()).isEqualTo(body.id());
    }

    @Test
    void undoBringsEverythingBack() {
        table.link(goes, SuccessionLinks.RENAMED_TO, stays);
        table.link(stays, ContractLinks.PARTY_TO, contract);
        table.link(goes, ContractLinks.PARTY_TO, contract);
        var group = table.node(Partnerships.PARTNERSHIP, "Alliance");
        table.add(new View(
                        new ViewId("closed"),
                        "closed",
                        Map.of(group.id(), Box.of(-50, -50, 600, 300), goes.id(), THERE),
                        Map.of())
                .withClosed(Map.of(group.id(), Set.of(goes.id()))));
        table.view("both", Map.of(stays.id(), HERE, goes.id(), THERE));

        assertThat(table.isTakenBack(merger().edit())).isTrue();
    }
}
