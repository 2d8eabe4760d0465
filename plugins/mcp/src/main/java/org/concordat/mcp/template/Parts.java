package org.concordat.mcp.template;

import java.util.List;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.Services;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.network.Node;
import org.concordat.mcp.vocabulary.McpAdditions;
import org.concordat.mcp.vocabulary.McpTypes;

/** The organisations, services and people that the templates have in common. */
final class Parts {

    private Parts() {}

    static Node commissioner() {
        return Sketch.node(Organisations.COMMISSIONER, "commissioner")
                .with(Organisations.LEGAL_FORM, List.of(DatedChoice.always("statutory_body")));
    }

    static Node mcp(String key, String level, boolean legalEntity) {
        return Sketch.node(McpTypes.MULTISPECIALTY_COMMUNITY_PROVIDER, key)
                .with(Partnerships.MODEL_TYPES, List.of(DatedChoice.always(McpAdditions.MCP)))
                .with(Partnerships.INTEGRATION_LEVEL, List.of(DatedChoice.always(level)))
                .with(Partnerships.LEGAL_PERSONALITY, legalEntity);
    }

    static Node trust(String key, String kind) {
        return Sketch.node(Organisations.PROVIDER, key)
                .with(Organisations.PROVIDER_KIND, kind)
                .with(Organisations.LEGAL_FORM, List.of(DatedChoice.always("NHS_trust")));
    }

    static Node group(String key, String kind, String legalForm) {
        return Sketch.node(GeneralPractice.GP_GROUP, key)
                .with(GeneralPractice.GROUP_KIND, kind)
                .with(Organisations.LEGAL_FORM, List.of(DatedChoice.always(legalForm)));
    }

    static Node practice(String key) {
        return Sketch.node(GeneralPractice.GP_PRACTICE, key)
                .with(GeneralPractice.PRACTICE_CONTRACT, Contracts.GMS)
                .with(Organisations.LEGAL_FORM, List.of(DatedChoice.always("partnership")));
    }

    static Node service(String key, String level) {
        return Sketch.node(Services.SERVICE, key).with(Services.POPULATION_LEVEL, level);
    }

    static Node extensiveCare() {
        return Sketch.node(McpTypes.EXTENSIVE_CARE_SERVICE, "extensiveCare")
                .with(Services.POPULATION_LEVEL, Services.HIGHEST_NEEDS);
    }

    static Node population() {
        return Sketch.node(Services.POPULATION, "population").with(Services.POPULATION_BASIS, Services.REGISTERED);
    }

    static Node contract(String key, String form) {
        return Sketch.node(Contracts.CONTRACT, key).with(Contracts.CONTRACT_FORM, form);
    }
}
