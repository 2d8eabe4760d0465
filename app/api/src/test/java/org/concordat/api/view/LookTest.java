package org.concordat.api.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.fact.Source;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.view.Condition.Test;
import org.concordat.api.view.StyleRule.Channel;

class LookTest {

    private static final Source SOURCE = Source.of("list", "");

    private final Node practice = Node.of(GeneralPractice.GP_PRACTICE)
            .with(Core.NAME, "Alfred Squire")
            .with(Core.STATUS, "proposed")
            .with(
                    GeneralPractice.LIST_SIZE,
                    List.of(
                            Observation.of(9_000, PartialDate.parse("2017"), SOURCE),
                            Observation.of(8_000, PartialDate.parse("2015"), SOURCE)));
    private final Node trust = Node.of(Organisations.PROVIDER);
    private final Link refers = Link.of(ServiceLinks.REFERS_TO, practice.id(), trust.id());

    private boolean holds(String attribute, Test test, String value) {
        return new Condition(attribute, test, value).holds(practice);
    }

    @org.junit.jupiter.api.Test
    void aPlainLookHidesNothing() {
        assertThat(Look.PLAIN.hides(practice)).isFalse();
    }

    @org.junit.jupiter.api.Test
    void aFilterHidesNodesOfItsTypes() {
        var look = Look.PLAIN.with(Filter.hide(Scope.nodes(GeneralPractice.GP_PRACTICE.id())));

        assertThat(List.of(look.hides(practice), look.hides(trust), look.hides(refers)))
                .containsExactly(true, false, false);
    }

    @org.junit.jupiter.api.Test
    void aTypeStandsForItsSubtypes() {
        var parent = GeneralPractice.GP_PRACTICE.parent().orElseThrow();

        assertThat(Scope.nodes(parent.id()).includes(practice)).isTrue();
    }

    @org.junit.jupiter.api.Test
    void aFilterThatIsOffHidesNothing() {
        assertThat(Look.PLAIN.with(Filter.hide(Scope.ALL_LINKS).switched(false)).hides(refers))
                .isFalse();
    }

    @org.junit.jupiter.api.Test
    void whatIsDimmedIsNotHidden() {
        var look = Look.PLAIN.with(Filter.hide(Scope.ALL_LINKS).dimming());

        assertThat(List.of(look.hides(refers), look.dims(refers))).containsExactly(false, true);
    }

    @org.junit.jupiter.api.Test
    void ofSeveralFiguresTheLatestIsCompared() {
        assertThat(holds(GeneralPractice.LIST_SIZE.id(), Test.MORE_THAN, "8,500"))
                .isTrue();
    }

    @org.junit.jupiter.api.Test
    void textsAreComparedWithoutRegardToCapitals() {
        assertThat(holds(Core.NAME.id(), Test.CONTAINS, "SQUIRE")).isTrue();
    }

    @org.junit.jupiter.api.Test
    void aChoiceIsComparedAsAWhole() {
        assertThat(holds(Core.STATUS.id(), Test.IS, "propose")).isFalse();
    }

    @org.junit.jupiter.api.Test
    void aMissingFactIsNotAnything() {
        assertThat(List.of(
                        holds(Core.NOTE.id(), Test.IS_NOT, "x"),
                        holds(Core.NOTE.id(), Test.HAS_NOT, ""),
                        holds(Core.NOTE.id(), Test.LESS_THAN, "3")))
                .containsExactly(true, true, false);
    }

    @org.junit.jupiter.api.Test
    void aDateIsComparedByItsYear() {
        var begun = practice.with(Core.VALID_FROM, PartialDate.parse("2016-07"));

        assertThat(new Condition(Core.VALID_FROM.id(), Test.MORE_THAN, "2016").holds(begun))
                .isTrue();
    }

    @org.junit.jupiter.api.Test
    void aSizeCannotBeSetByColours() {
        assertThatThrownBy(() ->
                        new StyleRule(Scope.ALL_NODES, "core.x", Channel.SIZE, new Scale.ByChoice(java.util.Map.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @org.junit.jupiter.api.Test
    void aNumberIsReadWithThousandsParted() {
        assertThat(PlainFact.parse(" 12,500 ").orElseThrow()).isEqualTo(new BigDecimal("12500").doubleValue());
    }

    @org.junit.jupiter.api.Test
    void aFilterIsReplacedWhereItStands() {
        var contracts = Filter.hide(Scope.nodes("core.contract"));
        var people = Filter.hide(Scope.nodes("core.person"));
        var look = Look.PLAIN.with(contracts).with(people);

        assertThat(look.replacing(contracts, contracts.dimming()).filters())
                .containsExactly(contracts.dimming(), people);
    }
}
