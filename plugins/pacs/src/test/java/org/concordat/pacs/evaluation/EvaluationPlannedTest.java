package org.concordat.pacs.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.Plans;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Node;
import org.concordat.pacs.Scene;
import org.concordat.pacs.vocabulary.PacsAdditions;
import org.junit.jupiter.api.Test;

class EvaluationPlannedTest {

    private final EvaluationPlanned rule = new EvaluationPlanned();
    private final Scene scene = Scene.ofNoLevel();

    @Test
    void aPlanWithoutEvaluationIsFound() {
        began();
        milestone("First wave", PartialDate.month(2016, 6), scene.pacs);

        assertThat(scene.messages(rule))
                .containsExactly(
                        "Riverside began in June 2016. No evaluation is planned for 3, 6 and 12 months after.");
    }

    @Test
    void onlyTheMonthsThatLackOneAreNamed() {
        began();
        milestone("Evaluation of the first wave", PartialDate.month(2016, 9), scene.pacs);
        scene.set(
                milestone("Second look", PartialDate.day(LocalDate.of(2017, 6, 20)), scene.pacs),
                PacsAdditions.EVALUATION,
                true);

        assertThat(scene.messages(rule).get(0)).endsWith("No evaluation is planned for 6 months after.");
    }

    @Test
    void evaluationsOfATrustAmongTheMembersCount() {
        began();
        var trust = scene.trust("City Trust", "acute");
        milestone("Evaluation 1", PartialDate.month(2016, 9), trust);
        milestone("Evaluation 2", PartialDate.month(2016, 12), trust);
        milestone("Evaluation 3", PartialDate.month(2017, 6), trust);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aNetworkWithoutAPlanIsPassedOver() {
        began();
        milestone("Something else", PartialDate.month(2016, 9), scene.otherTrust("Far Trust"));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void whereNobodySaysWhenItBeganAnyEvaluationWillDo() {
        milestone("First wave", PartialDate.month(2016, 6), scene.pacs);
        assertThat(scene.messages(rule))
                .containsExactly("No evaluation of Riverside is planned; after 3, 6 and 12 months was expected.");

        milestone("Evaluation", PartialDate.month(2019, 6), scene.pacs);
        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void theMonthsCanBeChanged() {
        began();
        milestone("Evaluation", PartialDate.month(2017, 12), scene.pacs);
        EvaluationPlanned.MONTHS.forEach(months -> scene.network.with(months, 18L));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void theFixAddsTheEvaluations() {
        began();
        milestone("First wave", PartialDate.month(2016, 6), scene.pacs);

        assertThat(scene.after("Add evaluations after 3, 6 and 12 months", rule))
                .isEmpty();
    }

    private void began() {
        scene.set(
                scene.pacs,
                Partnerships.MODEL_TYPES,
                List.of(new DatedChoice("PACS_VI", PartialDate.month(2016, 6), null)));
    }

    private Node milestone(String name, PartialDate date, Node concerned) {
        var milestone = scene.set(scene.network.node(Plans.MILESTONE, name), Plans.MILESTONE_DATE, date);
        return scene.set(milestone, Plans.CONCERNS, List.of(concerned.id()));
    }
}
