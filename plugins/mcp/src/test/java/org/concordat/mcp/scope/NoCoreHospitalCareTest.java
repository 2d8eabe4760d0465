package org.concordat.mcp.scope;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.Services;
import org.concordat.mcp.Scene;
import org.junit.jupiter.api.Test;

class NoCoreHospitalCareTest {

    private final NoCoreHospitalCare rule = new NoCoreHospitalCare();
    private final Scene scene = Scene.at("full");

    @Test
    void inpatientCareInScopeIsFound() {
        var contract = scene.contract("MCP contract", "mcp_full");
        scene.set(scene.service("Inpatient surgery", contract), Services.CORE_HOSPITAL, true);

        assertThat(scene.messages(rule))
                .containsExactly(
                        "Inpatient surgery in the scope of MCP contract is a core hospital service. With hospital care in scope, Riverside is a PACS rather than an MCP.");
        assertThat(scene.after("Leave Inpatient surgery out of MCP contract", rule))
                .isEmpty();
    }

    @Test
    void otherCareIsWell() {
        scene.set(scene.service("Clinic", scene.contract("MCP contract", "mcp_full")), Services.CORE_HOSPITAL, false);

        assertThat(scene.messages(rule)).isEmpty();
    }
}
