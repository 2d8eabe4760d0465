package org.concordat.core.measures.services;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.Organisations;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.core.Statuses;
import org.concordat.core.rules.Sketch;
import org.junit.jupiter.api.Test;

class OrphanServicesTest {

    private final Sketch sketch = new Sketch();

    @Test
    void aServiceThatNobodyProvidesIsNamed() {
        var trust = sketch.node(Organisations.PROVIDER, "Trust");
        sketch.link(trust, ServiceLinks.PROVIDES, sketch.node(Services.SERVICE, "Podiatry"));
        sketch.node(Services.SERVICE, "Urology");

        assertThat(sketch.sentences(new OrphanServices()))
                .containsExactly("1 service in force has no provider on 1 September 2017, of 2 services: Urology.");
    }

    @Test
    void aPlannedOneIsToldApart() {
        sketch.node(Services.SERVICE, "Urology", Statuses.PLANNED);

        assertThat(sketch.sentences(new OrphanServices()))
                .singleElement()
                .asString()
                .startsWith("1 service that is planned");
    }
}
