package org.concordat.primarycarehome.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.api.core.Core;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.People;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.report.Block;
import org.concordat.primarycarehome.Scene;
import org.junit.jupiter.api.Test;

class WorkforceSectionTest {

    private final Scene scene = new Scene();

    @Test
    void employersAreListedWithTheirStaffAndATotal() {
        var team = scene.network.node(People.TEAM, "Response team");
        scene.network.link(ServiceLinks.WRAPPED_AROUND, team, scene.home);
        scene.network.set(
                scene.network.link(MembershipLinks.STAFFS, scene.trust("Trust", "acute"), team),
                People.WTE,
                new BigDecimal("4.5"));
        scene.network.set(
                scene.network.link(MembershipLinks.STAFFS, scene.council("Council"), team), Core.STATUS, "planned");

        var blocks = new WorkforceSection().write(scene.network.check());

        assertThat(((Block.Table) blocks.get(1)).rows())
                .containsExactly(
                        List.of("Council", "Response team", "Planned", ""),
                        List.of("Trust", "Response team", "In place", "4.5"),
                        List.of("Total", "", "", "4.5"));
    }

    @Test
    void withoutTeamsThereIsNothingToSay() {
        assertThat(new WorkforceSection().write(scene.network.check())).isEmpty();
    }
}
