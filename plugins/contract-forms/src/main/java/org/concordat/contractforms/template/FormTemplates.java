package org.concordat.contractforms.template;

import static org.concordat.contractforms.vocabulary.ContractFormsWords.WORDS;

import java.util.List;
import org.concordat.api.model.Template;
import org.concordat.api.template.Parts;

/** The networks to begin from. */
public final class FormTemplates {

    static final Parts PARTS = new Parts(WORDS, "contract-forms.template.");

    private FormTemplates() {}

    /** From the loosest form to the closest. */
    public static List<Template> all() {
        return List.of(AllianceTemplate.template(), LeadProviderTemplate.template(), JointVentureTemplate.template());
    }
}
