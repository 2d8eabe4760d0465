package org.concordat.diagram.drawing;

import java.util.HashMap;
import java.util.Map;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Palette;
import org.concordat.api.network.Node;

/**
 * The border colour of a contract by its form, in families: primary medical, existing, alliance, accountable care, lead provider and
 * sub-contract, outcomes, and money shared with councils. All of them keep a contrast of 3 to 1 on white.
 */
final class ContractLines {

    private static final Map<String, String> BY_FORM = byForm();

    private ContractLines() {}

    /** The colour as {@code #RRGGBB}; for a form not known here, that of an ordinary contract. */
    static String of(Node contract) {
        return BY_FORM.getOrDefault(contract.get(Contracts.CONTRACT_FORM, ""), Palette.BLUE);
    }

    private static Map<String, String> byForm() {
        var colours = new HashMap<String, String>();
        paint(colours, Palette.DARK_BLUE, "GMS", "PMS", "APMS", "GMS_subcontract", "enhanced_scheme");
        paint(colours, Palette.MID_GREY, "existing_contracts");
        paint(
                colours,
                Palette.PURPLE,
                "alliance_agreement",
                "template_alliance_agreement",
                "integration_agreement",
                "MOU",
                "network_agreement");
        paint(
                colours,
                Palette.PINK,
                "mcp_contract",
                "mcp_partial",
                "mcp_full",
                "accountable_care_contract",
                "ICP",
                "integrated_contract",
                "single_contract");
        paint(colours, Palette.DARK_GREEN, "lead_provider", "lead_provider_subcontract", "sub_contract");
        paint(colours, Palette.PLUM, "outcome_based", "capitated", "capitated_pathway", "year_of_care_tariff");
        paint(colours, Palette.AQUA_GREEN, "s75", "grant");
        return Map.copyOf(colours);
    }

    private static void paint(Map<String, String> colours, String colour, String... forms) {
        for (var form : forms) {
            colours.put(form, colour);
        }
    }
}
