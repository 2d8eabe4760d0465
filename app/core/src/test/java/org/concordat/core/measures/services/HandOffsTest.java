package org.concordat.core.measures.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.core.rules.Sketch;
import org.junit.jupiter.api.Test;

class HandOffsTest {

    @Test
    void aStepByAnotherProviderIsAHandOff() {
        var sketch = new Sketch();
        var steps = List.of(
                sketch.set(sketch.node(Services.SERVICE, "Referral"), Services.SETTING, "primary"),
                sketch.set(sketch.node(Services.SERVICE, "Clinic"), Services.SETTING, "community"),
                sketch.set(sketch.node(Services.SERVICE, "Surgery"), Services.SETTING, "acute"));
        var group = sketch.node(Organisations.PROVIDER, "Group");
        sketch.link(group, ServiceLinks.PROVIDES, steps.get(0));
        sketch.link(group, ServiceLinks.PROVIDES, steps.get(1));
        sketch.link(sketch.node(Organisations.PROVIDER, "Trust"), ServiceLinks.PROVIDES, steps.get(2));
        sketch.set(
                sketch.node(Services.PATHWAY, "Hips"),
                Services.STEPS,
                steps.stream().map(s -> s.id()).toList());

        assertThat(sketch.sentences(new HandOffs()))
                .containsExactly("In the 3 steps of Hips a patient is handed from one organisation to another once,"
                        + " and from one setting to another 2 times: from Group to Trust.");
    }
}
