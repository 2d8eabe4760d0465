package org.concordat.primarycarehome.characteristic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.api.core.Core;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Money;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.report.Block;
import org.concordat.primarycarehome.Scene;
import org.concordat.primarycarehome.vocabulary.PrimaryCareHomeAdditions;
import org.concordat.primarycarehome.vocabulary.PrimaryCareHomeTypes;
import org.junit.jupiter.api.Test;

class CharacteristicsMetTest {

    private final CharacteristicsMet measure = new CharacteristicsMet();
    private final Scene scene = new Scene();

    @Test
    void itCountsWhatIsInForceAndNamesTheRest() {
        scene.practice("Elm Surgery", 40_000, scene.home);
        sharedTeam();
        var budget = scene.budget("Budget", "capitated");
        scene.set(budget, PrimaryCareHomeAdditions.SHARED_RISK_AND_REWARD, true);
        scene.set(budget, Money.BUDGET_STAGE, List.of(DatedChoice.always("shadow")));

        assertThat(scene.network.figures(measure)).singleElement().satisfies(f -> {
            assertThat(f.value()).isEqualByComparingTo(BigDecimal.valueOf(2));
            assertThat(f.sentence())
                    .isEqualTo(
                            "Thanet meets two of the four characteristics of a Primary Care Home (met: the size of the population and the integrated workforce; planned: the unified budget with shared risk and reward; not stated: personalised care with outcomes).");
        });
    }

    @Test
    void aHomeThatIsOnlyPlannedMeetsNone() {
        scene.practice("Elm Surgery", 40_000, scene.home);
        scene.set(scene.home, Core.STATUS, "planned");

        assertThat(scene.network.figures(measure))
                .singleElement()
                .satisfies(f -> assertThat(f.value()).isEqualByComparingTo(BigDecimal.ZERO));
    }

    @Test
    void theScorecardSaysWhy() {
        scene.practice("Elm Surgery", 20_000, scene.home);
        sharedTeam();

        var blocks = new ScorecardSection().write(scene.network.check());

        assertThat(((Block.Table) blocks.get(1)).rows())
                .startsWith(
                        List.of(
                                "A registered population of the right size",
                                "Not met",
                                "20,000 people (the registered lists of its practices added up), where 30,000 to 50,000 are meant."),
                        List.of(
                                "An integrated workforce across primary, secondary and social care",
                                "Met",
                                "Staff of several employers work in Response team. From secondary care: Trust. From social care: Council."));
    }

    @Test
    void withoutHomesThereIsNoScorecard() {
        scene.set(scene.home, Core.STATUS, "abandoned");

        assertThat(new ScorecardSection().write(scene.network.check())).isEmpty();
    }

    private void sharedTeam() {
        var team = scene.network.node(PrimaryCareHomeTypes.NEIGHBOURHOOD_TEAM, "Response team");
        scene.network.link(ServiceLinks.WRAPPED_AROUND, team, scene.home);
        scene.network.link(MembershipLinks.STAFFS, scene.trust("Trust", "acute"), team);
        scene.network.link(MembershipLinks.STAFFS, scene.council("Council"), team);
    }
}
