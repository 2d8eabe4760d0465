package org.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The questions that planners ask first, asked of the network of Connected Care. */
class FiveQuestionsTest {

    private static final Path CONNECTED_CARE = Path.of("../../models/connected-care.concordat.json");

    private static String answer(String measure) {
        return Run.of("measure", CONNECTED_CARE, "--on", "2017-09-01", "--only", measure)
                .out();
    }

    @Test
    void whoIsAccountableForThisServiceUpToACommissioner() {
        assertThat(answer("core.accountabilityChain"))
                .contains("Core primary care")
                .contains("are provided by Modality Partnership, under Alliance agreement")
                .contains("agreed with NHS Sandwell and West Birmingham CCG (3 steps)")
                .contains("Nobody is accountable on 1 September 2017 for A&E attendance avoidance");
    }

    @Test
    void whereTheMoneyGoes() {
        assertThat(answer("core.moneyChain"))
                .contains("Pooled budget: core primary + extended primary + community")
                .contains("It is held by Modality Partnership (conditional).");
    }

    @Test
    void whichPracticesAreInTwoModelsAtOnce() {
        assertThat(answer("core.conflictingMembership"))
                .contains("None of the 12 practices and groups is in two models at once on 1 September 2017.");
    }

    @Test
    void whetherThisPartnershipIsTheRightSize() {
        assertThat(answer("core.partnershipSize"))
                .contains("Whether Modality / west Birmingham MCP is the right size cannot be said")
                .contains("An MCP usually has 100,000 or more");
    }

    @Test
    void whichServicesHaveNoProvider() {
        assertThat(answer("core.orphanServices"))
                .contains("14 services that are planned, proposed or being built up have no provider")
                .contains("Cardiology clinic (out of hospital)")
                .doesNotContain("Core primary care");
    }
}
