package org.concordat.core.measures.services;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.Organisations;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.core.rules.Sketch;
import org.junit.jupiter.api.Test;

class ServicesLostTest {

    @Test
    void whatOneProviderAloneProvidesWouldBeLost() {
        var sketch = new Sketch();
        var trust = sketch.node(Organisations.PROVIDER, "Trust");
        var other = sketch.node(Organisations.PROVIDER, "Other");
        var shared = sketch.node(Services.SERVICE, "Podiatry");
        sketch.link(trust, ServiceLinks.PROVIDES, shared);
        sketch.link(other, ServiceLinks.PROVIDES, shared);
        sketch.link(trust, ServiceLinks.PROVIDES, sketch.node(Services.SERVICE, "Urology"));

        assertThat(sketch.sentences(new ServicesLost()))
                .containsExactly("Without Trust, 1 service would have no provider left: Urology.");
    }

    @Test
    void theFigureIsOneOfTheProvider() {
        var sketch = new Sketch();
        var trust = sketch.node(Organisations.PROVIDER, "Trust");
        sketch.link(trust, ServiceLinks.PROVIDES, sketch.node(Services.SERVICE, "Urology"));

        assertThat(new ServicesLost().measure(sketch.check()).get(0).of()).containsExactly(trust.id());
    }
}
