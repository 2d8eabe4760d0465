package org.concordat.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.core.Statuses;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Severity;
import org.junit.jupiter.api.Test;

class UnsourcedTest {

    private final Sketch sketch = new Sketch();
    private final Unsourced rule = new Unsourced();
    private final Node practice = sketch.node(GeneralPractice.GP_PRACTICE, "Park Surgery");

    @Test
    void namesWhatHasNoSourceAsInformation() {
        var urology = sketch.node(Services.SERVICE, "Urology");
        sketch.put(sketch.link(practice, ServiceLinks.PROVIDES, urology).without(Core.SOURCES));

        assertThat(sketch.messages(rule)).containsExactly("\u201cPark Surgery provides Urology\u201d has no source.");
        assertThat(sketch.findings(rule)).extracting(Finding::severity).containsExactly(Severity.INFORMATION);
    }

    @Test
    void isContentWithASource() {
        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void isContentWithTheSourceOfAFigure() {
        sketch.figure(practice, GeneralPractice.LIST_SIZE, 8_000, "2017", "Registered patients");
        sketch.put(sketch.now(practice).without(Core.SOURCES));

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void asksNoSourceForAHypothesis() {
        sketch.put(sketch.node(Organisations.PROVIDER, "Bid D", Statuses.HYPOTHETICAL)
                .without(Core.SOURCES));

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void namesANodeWithoutANameByItsType() {
        sketch.put(Node.of(GeneralPractice.GP_PRACTICE));

        assertThat(sketch.messages(rule)).containsExactly("\u201can unnamed GP practice\u201d has no source.");
    }
}
