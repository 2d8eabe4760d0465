package org.concordat.pacs.scope;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Services;
import org.concordat.api.network.Node;
import org.concordat.pacs.Scene;
import org.junit.jupiter.api.Test;

class HospitalCareInScopeTest {

    private static final String FIX = "Bring hospital care into the scope of PACS contract";

    private final HospitalCareInScope rule = new HospitalCareInScope();
    private final Scene scene = Scene.ofNoLevel();
    private final Node contract = scene.contract("PACS contract", "pacs_partial");

    @Test
    void aScopeWithoutHospitalCareIsFound() {
        scene.set(scene.service("Nursing", contract), Services.SETTING, "community");
        scene.set(scene.service("Minor injuries", contract), Services.CORE_HOSPITAL, false);

        assertThat(scene.messages(rule))
                .containsExactly(
                        "None of the 2 services in the scope of Riverside is hospital care (Minor injuries and Nursing). A PACS includes core hospital services.");
    }

    @Test
    void oneCoreHospitalServiceWillDo() {
        scene.set(scene.service("Nursing", contract), Services.SETTING, "community");
        scene.set(scene.service("Inpatient care", contract), Services.CORE_HOSPITAL, true);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aServiceGivenInHospitalWillDo() {
        scene.set(scene.service("Clinics", contract), Services.SETTING, "acute");

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aServiceThatDoesNotSayWhereItIsGivenMayBeHospitalCare() {
        scene.set(scene.service("Nursing", contract), Services.SETTING, "community");
        scene.service("Diabetes", contract);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aContractOfWhichNoScopeIsDrawnIsPassedOver() {
        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void hospitalCareLeftOutInSoManyWordsIsFound() {
        var wards = scene.set(scene.network.node(Services.SERVICE, "General wards"), Services.CORE_HOSPITAL, true);
        scene.network.link(ContractLinks.EXCLUDES, scene.pacs, wards);

        assertThat(scene.messages(rule))
                .containsExactly(
                        "Riverside leaves out General wards, and no other hospital care is in its scope. A PACS includes core hospital services.");
    }

    @Test
    void theFixBringsANewServiceIntoScope() {
        scene.set(scene.service("Nursing", contract), Services.SETTING, "community");

        assertThat(scene.after(FIX, rule)).isEmpty();
    }

    @Test
    void theFixTakesTheHospitalCareThatIsThere() {
        scene.set(scene.service("Nursing", contract), Services.SETTING, "community");
        scene.set(scene.network.node(Services.SERVICE, "Inpatient care"), Services.CORE_HOSPITAL, true);

        assertThat(scene.network.findings(rule).get(0).fixes().get(0).edit().leaves())
                .hasSize(1);
        assertThat(scene.after(FIX, rule)).isEmpty();
    }
}
