package org.concordat.api.integration;

import java.util.Set;
import org.concordat.api.vocabulary.NodeType;

/**
 * A model of care that is virtual, partially or fully integrated.
 *
 * @param choice the choice of {@link org.concordat.api.core.Partnerships#MODEL_TYPES} that says that a partnership follows it
 * @param type the partnership type that follows it without saying so
 * @param contractForms the forms of contract that only this model, or what became of it, is given
 * @param allianceAgreement the type of a new alliance agreement
 * @param integrationAgreement the type of a new integration agreement
 * @since 0.1.0
 */
public record IntegratedModel(
        String choice,
        NodeType type,
        Set<String> contractForms,
        NodeType allianceAgreement,
        NodeType integrationAgreement) {

    public IntegratedModel {
        contractForms = Set.copyOf(contractForms);
    }
}
