package org.concordat.api.integration;

import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;

/**
 * The rules of the three forms of contract, for a model of care to take in under its own ids and words.
 *
 * @since 0.1.0
 */
public final class IntegrationRules {

    private IntegrationRules() {}

    /** A virtual partnership has an alliance agreement on top of existing contracts. Texts: message, replaces, name, fix, edit, overlay. */
    public static Rule allianceOnTop(RuleDescription about, IntegratedModel model) {
        return new AllianceOnTop(about, model);
    }

    /** A virtual partnership holds no contract. Texts: message, fix. */
    public static Rule virtualHoldsNoContract(RuleDescription about, IntegratedModel model) {
        return new VirtualHoldsNoContract(about, model);
    }

    /** Partial integration leaves core primary medical services out. Texts: message, fix, edit. */
    public static Rule primaryMedicalLeftOut(RuleDescription about, IntegratedModel model) {
        return new PrimaryMedicalLeftOut(about, model);
    }

    /** Under partial integration each practice has an integration agreement. Texts: message, name, fix, fixAll, edit. */
    public static Rule integrationAgreements(RuleDescription about, IntegratedModel model) {
        return new IntegrationAgreements(about, model);
    }

    /** Full integration is one contract with one budget. Texts: message, budget, scope, tick, include, name, edit. */
    public static Rule oneContractOneBudget(RuleDescription about, IntegratedModel model) {
        return new OneContractOneBudget(about, model);
    }

    /** Under full integration GMS and PMS contracts are suspended or ended. Texts: message, fix, edit. */
    public static Rule gmsSuspended(RuleDescription about, IntegratedModel model) {
        return new GmsSuspended(about, model);
    }

    /** One legal entity holds the contract. Texts: message, notLegal, nobody, fix, edit. */
    public static Rule oneLegalEntity(RuleDescription about, IntegratedModel model) {
        return new OneLegalEntity(about, model);
    }
}
