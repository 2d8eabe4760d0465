package org.concordat.primarycarehome.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Severity;
import org.concordat.primarycarehome.Scene;
import org.concordat.primarycarehome.vocabulary.PrimaryCareHomeTypes;
import org.junit.jupiter.api.Test;

class SharedTeamTest {

    private static final String FIX = "Plan a neighbourhood team that the partners of Thanet staff together";

    private final SharedTeam rule = new SharedTeam();
    private final Scene scene = new Scene();

    @Test
    void aTeamOfOneEmployerIsNotShared() {
        scene.network.link(MembershipLinks.STAFFS, scene.trust("Trust", "acute"), team());

        assertThat(scene.weights(rule)).containsExactly(Severity.WARNING);
        assertThat(scene.messages(rule))
                .containsExactly(
                        "No team of Thanet has staff of more than one employer: Response team is staffed by Trust alone. A Primary Care Home has an integrated workforce.");
    }

    @Test
    void aTeamOfTwoEmployersIsWell() {
        var team = team();
        scene.network.link(MembershipLinks.STAFFS, scene.trust("Trust", "acute"), team);
        scene.network.link(MembershipLinks.EMPLOYS, scene.council("Council"), team);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void partnersWhoShareStaffWithoutATeamAreWell() {
        scene.network.link(
                PrimaryCareHomeTypes.SHARES_WORKFORCE_WITH,
                scene.trust("Trust", "acute"),
                scene.practice("Elm Surgery", 9_000, scene.home));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void nothingSaidIsInformation() {
        assertThat(scene.weights(rule)).containsExactly(Severity.INFORMATION);
        assertThat(scene.messages(rule))
                .containsExactly(
                        "The model records no integrated workforce of Thanet: no team with staff of two employers or more.");
        assertThat(scene.fixes(rule)).isEmpty();
    }

    @Test
    void thePartnersCanPlanATeam() {
        scene.trust("Trust", "acute");
        scene.council("Council");

        assertThat(scene.after(FIX, rule)).isEmpty();
    }

    @Test
    void aTeamAroundAPracticeIsATeamOfTheHome() {
        var team = scene.network.node(PrimaryCareHomeTypes.NEIGHBOURHOOD_TEAM, "Response team");
        scene.network.link(ServiceLinks.WRAPPED_AROUND, team, scene.practice("Elm Surgery", 9_000, scene.home));
        scene.network.link(MembershipLinks.STAFFS, scene.trust("Trust", "acute"), team);
        scene.network.link(MembershipLinks.STAFFS, scene.council("Council"), team);

        assertThat(scene.messages(rule)).isEmpty();
    }

    private Node team() {
        var team = scene.network.node(PrimaryCareHomeTypes.NEIGHBOURHOOD_TEAM, "Response team");
        scene.network.link(ServiceLinks.WRAPPED_AROUND, team, scene.home);
        return team;
    }
}
