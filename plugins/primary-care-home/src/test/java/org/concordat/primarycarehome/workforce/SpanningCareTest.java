package org.concordat.primarycarehome.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.People;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.rule.Rule;
import org.concordat.primarycarehome.Scene;
import org.junit.jupiter.api.Test;

class SpanningCareTest {

    private final Rule secondary = SpanningCare.secondary();
    private final Rule social = SpanningCare.social();
    private final Scene scene = new Scene();

    @Test
    void partnersWithoutAHospitalAreFound() {
        scene.practice("Elm Surgery", 9_000, scene.home);
        scene.trust("Kent Community Trust", "community");

        assertThat(scene.messages(secondary))
                .containsExactly(
                        "None of the partners of Thanet (Elm Surgery and Kent Community Trust) is from secondary care. The partnership should span primary, secondary and social care.");
    }

    @Test
    void aHospitalOutsideCanBePlannedAsAMember() {
        scene.practice("Elm Surgery", 9_000, scene.home);
        scene.network.node(Organisations.PROVIDER, "East Kent Hospitals");

        assertThat(scene.after("Plan for East Kent Hospitals to join Thanet", secondary))
                .isEmpty();
    }

    @Test
    void aTrustThatDoesNotSayWhatItIsMayBeAHospital() {
        scene.join(scene.network.node(Organisations.PROVIDER, "A Trust"), scene.home);

        assertThat(scene.messages(secondary)).isEmpty();
    }

    @Test
    void aMentalHealthTrustIsSecondaryCare() {
        scene.trust("Kent Mental Health", "mental_health");

        assertThat(scene.messages(secondary)).isEmpty();
    }

    @Test
    void partnersWithoutACouncilOrAVoluntaryBodyAreFound() {
        scene.practice("Elm Surgery", 9_000, scene.home);

        assertThat(scene.messages(social))
                .containsExactly(
                        "None of the partners of Thanet (Elm Surgery) is from social care, neither a council nor a voluntary body. The partnership should span primary, secondary and social care.");
    }

    @Test
    void aCouncilIsSocialCare() {
        scene.council("Kent County Council");

        assertThat(scene.messages(social)).isEmpty();
    }

    @Test
    void aVoluntaryBodyIsSocialCareAndAnIndependentHospitalIsNot() {
        var body = scene.network.node(Organisations.INDEPENDENT_PROVIDER, "Age Concern");
        scene.join(body, scene.home);
        scene.set(body, Organisations.SECTOR, "VCSE");
        assertThat(scene.messages(social)).isEmpty();

        scene.set(body, Organisations.SECTOR, "independent");
        assertThat(scene.messages(social)).hasSize(1);
    }

    @Test
    void whoStaffsTheTeamIsAPartner() {
        scene.practice("Elm Surgery", 9_000, scene.home);
        var team = scene.network.node(People.TEAM, "Acute response team");
        scene.network.link(ServiceLinks.WRAPPED_AROUND, team, scene.home);
        scene.network.link(MembershipLinks.STAFFS, scene.network.node(Organisations.LOCAL_AUTHORITY, "Council"), team);

        assertThat(scene.messages(social)).isEmpty();
    }

    @Test
    void aHomeWhosePartnersAreNotKnownIsPassedOver() {
        assertThat(scene.messages(secondary)).isEmpty();
        assertThat(scene.messages(social)).isEmpty();
    }
}
