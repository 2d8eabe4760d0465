package org.concordat.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.concordat.api.core.GeneralPractice.GP_GROUP;
import static org.concordat.api.core.Organisations.PROVIDER;
import static org.concordat.api.core.PlaceLinks.PART_OF;
import static org.concordat.api.core.ServiceLinks.IN_SCOPE_OF;
import static org.concordat.api.core.ServiceLinks.PROVIDES;
import static org.concordat.api.core.Services.SERVICE;

import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.Statuses;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceWithoutProviderTest {

    private final Sketch sketch = new Sketch();
    private final ServiceWithoutProvider rule = new ServiceWithoutProvider();

    @Test
    void namesAServiceThatNobodyProvides() {
        sketch.node(SERVICE, "Dermatology");

        assertThat(sketch.messages(rule)).containsExactly("Dermatology has no provider on 1 September 2017.");
    }

    @Test
    void isContentWithAProvider() {
        sketch.link(sketch.node(GP_GROUP, "Modality"), PROVIDES, sketch.node(SERVICE, "Dermatology"));

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void missesAProviderThatIsOnlyProposedForAServiceInForce() {
        sketch.link(
                sketch.node(GP_GROUP, "Modality"), PROVIDES, sketch.node(SERVICE, "Dermatology"), Statuses.PROPOSED);

        assertThat(sketch.messages(rule)).hasSize(1);
    }

    @Test
    void missesAProviderWhoStoppedBeforeTheDay() {
        var link = sketch.link(sketch.node(GP_GROUP, "Modality"), PROVIDES, sketch.node(SERVICE, "Dermatology"));
        sketch.set(link, Core.VALID_TO, "2017-03");

        assertThat(sketch.messages(rule)).hasSize(1);
        assertThat(sketch.on("2017-03-15").messages(rule)).isEmpty();
    }

    @Test
    void weighsAServiceThatIsStillComingLess() {
        sketch.node(SERVICE, "Single point of access", Statuses.PLANNED);

        assertThat(sketch.findings(rule))
                .extracting(Finding::severity, Finding::message)
                .containsExactly(tuple(
                        Severity.WARNING,
                        "Single point of access is on its way, but no provider is in place or planned for it."));
    }

    @Test
    void takesAPlannedProviderForAPlannedService() {
        sketch.link(
                sketch.node(GP_GROUP, "Modality"),
                PROVIDES,
                sketch.node(SERVICE, "Single point of access", Statuses.PLANNED),
                Statuses.PLANNED);

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"proposed", "interest", "excluded", "ended", "hypothetical", "rejected"})
    void asksNothingOfAServiceThatIsNotMeantInEarnest(String status) {
        sketch.node(SERVICE, "District general hospitals", status);

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void countsAPartAsProvidedWithItsWhole() {
        var whole = sketch.node(SERVICE, "Community services");
        sketch.link(sketch.node(SERVICE, "District nursing"), PART_OF, whole);
        sketch.link(sketch.node(PROVIDER, "Community trust"), PROVIDES, whole);

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void doesNotCountAServiceAsProvidedWithItsSister() {
        var whole = sketch.node(SERVICE, "Community services");
        var nursing = sketch.node(SERVICE, "District nursing");
        sketch.link(nursing, PART_OF, whole);
        sketch.link(sketch.node(SERVICE, "Podiatry"), PART_OF, whole);
        sketch.link(sketch.node(PROVIDER, "Community trust"), PROVIDES, nursing);

        assertThat(sketch.messages(rule)).containsExactly("Podiatry has no provider on 1 September 2017.");
    }

    @Test
    void countsAServiceAsProvidedWhenItIsSubcontracted() {
        var contract = sketch.node(Contracts.CONTRACT, "GMS sub-contract");
        sketch.link(sketch.node(SERVICE, "Primary medical services"), IN_SCOPE_OF, contract);
        var link = sketch.link(
                sketch.node(GP_GROUP, "Practices"),
                ContractLinks.SUBCONTRACTS,
                sketch.node(PROVIDER, "Royal Wolverhampton"));
        sketch.set(link, ContractLinks.UNDER_CONTRACT, contract.id());

        assertThat(sketch.messages(rule)).isEmpty();
    }
}
