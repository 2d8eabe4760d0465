package org.concordat.core.measures.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.fact.DatedChoice;
import org.concordat.core.rules.Sketch;
import org.junit.jupiter.api.Test;

class PartnershipSizeTest {

    private final Sketch sketch = new Sketch();

    private void partnership(String model, long people) {
        var partnership = sketch.node(Partnerships.PARTNERSHIP, "Alliance");
        sketch.set(partnership, Partnerships.MODEL_TYPES, List.of(DatedChoice.always(model)));
        sketch.figure(partnership, Organisations.POPULATION, people, "2017", "Paper");
    }

    @Test
    void aPrimaryCareHomeWithinItsRangeIsTheRightSize() {
        partnership("PCH", 42_000);

        assertThat(sketch.values(new PartnershipSize())).containsExactly("0");
    }

    @Test
    void anMcpBelowAHundredThousandIsTooSmall() {
        partnership("MCP", 90_000);

        assertThat(sketch.sentences(new PartnershipSize()))
                .singleElement()
                .asString()
                .contains("10,000 too few");
    }

    @Test
    void aPrimaryCareNetworkAboveFiftyThousandIsTooLarge() {
        partnership("PCN", 61_500);

        assertThat(sketch.values(new PartnershipSize())).containsExactly("11500");
    }

    @Test
    void theSentenceNamesTheSourceOfTheRange() {
        partnership("PACS", 300_000);

        assertThat(sketch.sentences(new PartnershipSize()))
                .singleElement()
                .asString()
                .contains("usually has 250,000 or more (Croner-i");
    }
}
