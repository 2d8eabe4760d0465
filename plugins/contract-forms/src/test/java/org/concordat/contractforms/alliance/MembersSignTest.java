package org.concordat.contractforms.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Partnerships;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.network.Node;
import org.concordat.contractforms.Scene;
import org.junit.jupiter.api.Test;

class MembersSignTest {

    private final MembersSign rule = new MembersSign();
    private final Scene scene = new Scene();
    private final Node agreement = scene.alliance("Agreement");
    private final Node partnership = scene.network.node(Partnerships.PARTNERSHIP, "Alliance of three");
    private final Node city = scene.trust("City Trust");
    private final Node mind = scene.trust("Mind Trust");

    private void named() {
        scene.set(partnership, Partnerships.AGREEMENT, agreement.id());
    }

    private void join(Node member) {
        scene.network.link(MembershipLinks.MEMBER_OF, member, partnership);
    }

    @Test
    void aMemberThatHasNotSignedIsFound() {
        named();
        join(city);
        join(mind);
        scene.member(city, agreement);

        assertThat(scene.messages(rule))
                .containsExactly("Mind Trust is a member of Alliance of three but no party to Agreement.");
        assertThat(scene.after("Make Mind Trust a party to Agreement", rule)).isEmpty();
    }

    @Test
    void aPartyThatIsNoMemberIsFound() {
        named();
        join(city);
        scene.member(city, agreement);
        scene.member(mind, agreement);

        assertThat(scene.messages(rule))
                .containsExactly("Mind Trust is party to Agreement but no member of Alliance of three.");
        assertThat(scene.after("Make Mind Trust a member of Alliance of three", rule))
                .isEmpty();
    }

    @Test
    void aPracticeWhoseGroupHasSignedHasSigned() {
        named();
        var practice = scene.network.node(GeneralPractice.GP_PRACTICE, "Elm Surgery");
        var group = scene.network.node(GeneralPractice.GP_GROUP, "Valley Group");
        scene.network.link(MembershipLinks.MEMBER_OF, practice, group);
        join(practice);
        scene.member(group, agreement);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aGuarantorNeedsNoSeat() {
        named();
        join(city);
        scene.member(city, agreement);
        scene.party(mind, agreement, "guarantor");

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void anAllianceOfMostOfThePartiesIsMeantWithoutBeingNamed() {
        scene.set(partnership, Partnerships.MODEL_TYPES, List.of(DatedChoice.always("alliance")));
        join(city);
        join(mind);
        scene.member(city, agreement);

        assertThat(scene.messages(rule)).hasSize(1);
    }

    @Test
    void aPartnershipThatIsNoAllianceMayHaveOtherMembers() {
        join(city);
        join(mind);
        scene.member(city, agreement);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void whereThePartiesAreNotDrawnNothingDisagrees() {
        named();
        join(city);

        assertThat(scene.messages(rule)).isEmpty();
    }
}
