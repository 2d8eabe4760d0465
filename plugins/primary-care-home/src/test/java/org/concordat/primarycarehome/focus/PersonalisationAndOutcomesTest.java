package org.concordat.primarycarehome.focus;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.Plans;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Severity;
import org.concordat.primarycarehome.Scene;
import org.concordat.primarycarehome.vocabulary.PrimaryCareHomeAdditions;
import org.concordat.primarycarehome.vocabulary.PrimaryCareHomeTypes;
import org.junit.jupiter.api.Test;

class PersonalisationAndOutcomesTest {

    private final PersonalisationAndOutcomes rule = new PersonalisationAndOutcomes();
    private final Scene scene = new Scene();

    @Test
    void servicesNoneOfWhichIsPersonalisedAreALack() {
        service("Minor injuries");
        outcome();

        assertThat(scene.weights(rule)).containsExactly(Severity.WARNING);
        assertThat(scene.messages(rule))
                .containsExactly(
                        "A Primary Care Home combines personalised care with outcomes for its population. For Thanet the model records no service of personalised care.");
        assertThat(scene.after("Plan a personalised care service of Thanet", rule))
                .isEmpty();
    }

    @Test
    void aServiceMayBeMarkedAsPersonalised() {
        scene.set(service("Social prescribing"), PrimaryCareHomeAdditions.PERSONALISED, true);
        outcome();

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void personalisedCareWithoutOutcomesIsALack() {
        scene.network.link(
                ServiceLinks.PROVIDES,
                scene.home,
                scene.network.node(PrimaryCareHomeTypes.PERSONALISED_CARE_SERVICE, "Social prescribing"));

        assertThat(scene.weights(rule)).containsExactly(Severity.WARNING);
        assertThat(scene.messages(rule).get(0)).endsWith("the model records no outcome by which it is measured.");
        assertThat(scene.after("Plan an outcome for the population of Thanet", rule))
                .isEmpty();
    }

    @Test
    void nothingSaidIsInformation() {
        assertThat(scene.weights(rule)).containsExactly(Severity.INFORMATION);
        assertThat(scene.messages(rule).get(0))
                .endsWith("records no service of personalised care and no outcome by which it is measured.");
    }

    @Test
    void servicesThatDoNotSayAreNotALack() {
        var service = service("Minor injuries");
        assertThat(scene.weights(rule)).containsExactly(Severity.INFORMATION);

        scene.set(service, PrimaryCareHomeAdditions.PERSONALISED, false);
        assertThat(scene.weights(rule)).containsExactly(Severity.WARNING);
    }

    private Node service(String name) {
        var service = scene.network.node(Services.SERVICE, name);
        scene.network.link(ServiceLinks.PROVIDES, scene.home, service);
        return service;
    }

    private void outcome() {
        scene.network.link(ServiceLinks.DELIVERS, scene.home, scene.network.node(Plans.OUTCOME, "Fewer admissions"));
    }
}
