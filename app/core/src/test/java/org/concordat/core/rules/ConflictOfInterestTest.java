package org.concordat.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.api.core.GovernanceLinks.CONFLICT_OF_INTEREST;
import static org.concordat.api.core.GovernanceLinks.GOVERNED_BY;
import static org.concordat.api.core.GovernanceLinks.SITS_ON;

import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Governance;
import org.concordat.api.core.GovernanceLinks;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.People;
import org.concordat.api.network.Node;
import org.junit.jupiter.api.Test;

class ConflictOfInterestTest {

    private final Sketch sketch = new Sketch();
    private final ConflictOfInterest rule = new ConflictOfInterest();
    private final Node ccg = sketch.node(Organisations.COMMISSIONER, "CCG");
    private final Node governingBody = sketch.node(Governance.GOVERNANCE_BODY, "Governing Body");
    private final Node federation = sketch.node(GeneralPractice.GP_GROUP, "Federation");
    private final Node board = sketch.node(Governance.GOVERNANCE_BODY, "Federation board");
    private final Node person = sketch.node(People.PERSON, "Dr Lee");

    ConflictOfInterestTest() {
        sketch.link(ccg, GOVERNED_BY, governingBody);
        sketch.link(federation, GOVERNED_BY, board);
    }

    @Test
    void namesWhoSitsOnBothBoards() {
        sketch.link(person, SITS_ON, governingBody);
        sketch.link(person, SITS_ON, board);

        assertThat(sketch.messages(rule))
                .containsExactly("Conflict of interest to declare and manage: Dr Lee has a say in CCG, "
                        + "which commissions, and in Federation, which provides.");
    }

    @Test
    void namesWhoOwnsAProvider() {
        sketch.link(person, SITS_ON, governingBody);
        sketch.link(person, MembershipLinks.OWNS, federation);

        assertThat(sketch.messages(rule)).hasSize(1);
    }

    @Test
    void namesWhoLeadsBoth() {
        sketch.link(person, GovernanceLinks.LEADS, ccg);
        sketch.link(person, GovernanceLinks.LEADS, federation);

        assertThat(sketch.messages(rule)).hasSize(1);
    }

    @Test
    void namesAProviderOnTheBoardOfACommissioner() {
        sketch.link(federation, SITS_ON, governingBody);

        assertThat(sketch.messages(rule))
                .containsExactly("Conflict of interest to declare and manage: Federation has a say in CCG, "
                        + "which commissions, and provides care itself.");
    }

    @Test
    void seesNoConflictInOneSeat() {
        sketch.link(person, SITS_ON, governingBody);

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void seesNoConflictInABoardThatBothShare() {
        sketch.link(federation, GOVERNED_BY, governingBody);
        sketch.link(person, SITS_ON, governingBody);

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void seesNoConflictAfterOneSeatWasGivenUp() {
        sketch.link(person, SITS_ON, governingBody);
        sketch.set(sketch.link(person, SITS_ON, board), Core.VALID_TO, "2016");

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void isContentOnceTheConflictIsDeclaredAndManaged() {
        sketch.link(person, SITS_ON, governingBody);
        sketch.link(person, SITS_ON, board);
        var conflict = sketch.link(person, CONFLICT_OF_INTEREST, governingBody);
        sketch.set(conflict, GovernanceLinks.DECLARED, true);
        assertThat(sketch.messages(rule)).hasSize(1);

        sketch.set(conflict, GovernanceLinks.MANAGED, true);
        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void offersToRecordTheConflictOnTheCommissionersBoard() {
        sketch.link(person, SITS_ON, governingBody);
        sketch.link(person, SITS_ON, board);
        var fix = sketch.findings(rule).get(0).fixes().get(0);

        assertThat(fix.label()).isEqualTo("Record a conflict of interest");
        assertThat(sketch.after(fix.edit()).network().links(CONFLICT_OF_INTEREST))
                .singleElement()
                .satisfies(l -> assertThat(l.to()).isEqualTo(governingBody.id()));
        assertThat(sketch.after(fix.edit()).findings(rule).get(0).fixes()).isEmpty();
    }
}
