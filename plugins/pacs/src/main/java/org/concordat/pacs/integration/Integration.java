package org.concordat.pacs.integration;

import static org.concordat.pacs.vocabulary.PacsWords.WORDS;

import java.util.List;
import org.concordat.api.integration.IntegrationRules;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.pacs.vocabulary.Pacs;

/** The rules on the level of integration and on the holder of the contract. */
public final class Integration {

    public static final List<Rule> RULES = List.of(
            IntegrationRules.allianceOnTop(error("PACS-04a"), Pacs.MODEL),
            IntegrationRules.virtualHoldsNoContract(error("PACS-04b"), Pacs.MODEL),
            IntegrationRules.primaryMedicalLeftOut(error("PACS-04c"), Pacs.MODEL),
            IntegrationRules.integrationAgreements(error("PACS-04d"), Pacs.MODEL),
            IntegrationRules.oneContractOneBudget(error("PACS-04e"), Pacs.MODEL),
            IntegrationRules.gmsSuspended(error("PACS-04f"), Pacs.MODEL),
            IntegrationRules.oneLegalEntity(error("PACS-04g"), Pacs.MODEL),
            new HolderOfContract());

    private Integration() {}

    private static RuleDescription error(String id) {
        return RuleDescription.of(WORDS, id, Severity.ERROR);
    }
}
