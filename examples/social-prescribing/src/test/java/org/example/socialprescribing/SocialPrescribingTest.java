package org.example.socialprescribing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.measure.Figure;
import org.concordat.api.model.CareModel;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Rule;
import org.concordat.api.vocabulary.Words;
import org.concordat.testkit.CareModelContract;
import org.concordat.testkit.CareModelScene;
import org.concordat.testkit.TestNetwork;
import org.junit.jupiter.api.Test;

class SocialPrescribingTest extends CareModelContract {

    private final Scene scene = new Scene();

    @Override
    protected CareModel careModel() {
        return new SocialPrescribing();
    }

    @Override
    protected Words words() {
        return SocialPrescribingWords.WORDS;
    }

    @Override
    protected Set<String> otherKeyPrefixes() {
        return Set.of("social-prescribing.model", "social-prescribing.template.");
    }

    private static final class Scene extends CareModelScene {

        Scene() {
            super(new SocialPrescribing());
        }

        static Rule rule(String id) {
            return rule(new SocialPrescribing(), id);
        }

        TestNetwork network() {
            return network;
        }

        Node team(long referrals, int workers) {
            var team = network.node(SocialPrescribingTypes.TEAM, "Link workers");
            set(team, SocialPrescribingTypes.REFERRALS, referrals);
            return set(team, SocialPrescribingTypes.LINK_WORKERS, BigDecimal.valueOf(workers));
        }
    }

    @Test
    void aTeamWithTimeForEverybodyIsFine() {
        scene.team(500, 2);

        assertThat(scene.messages(Scene.rule("SP-01"))).isEmpty();
    }

    @Test
    void aTeamWithoutTimeIsNamedWithItsFigures() {
        scene.team(900, 2);

        assertThat(scene.messages(Scene.rule("SP-01")))
                .containsExactly("Link workers has 450 people a year for each link worker; more than 250 are too many.");
    }

    @Test
    void aCommunityGroupMendsThatThereIsNowhereToGo() {
        scene.team(100, 1);

        assertThat(scene.after("Plan a community group", Scene.rule("SP-02"))).isEmpty();
    }

    @Test
    void peopleAreSharedAmongLinkWorkers() {
        var partnership = scene.network().node(Partnerships.PARTNERSHIP, "Hilltop");
        var practice = scene.network().node(GeneralPractice.GP_PRACTICE, "Ash");
        scene.set(practice, GeneralPractice.LIST_SIZE, CareModelScene.figures(12_000));
        scene.join(practice, partnership);
        scene.network().link(ServiceLinks.WRAPPED_AROUND, scene.team(100, 3), partnership);

        assertThat(scene.network().figures(new PeoplePerWorker()))
                .extracting(Figure::value)
                .containsExactly(BigDecimal.valueOf(4000));
    }
}
