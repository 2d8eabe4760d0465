package org.concordat.contractforms;

import static org.concordat.contractforms.vocabulary.ContractFormsWords.WORDS;

import org.concordat.api.model.CareModel;
import org.pf4j.Extension;

/** Alliance, lead provider and corporate joint venture, usable with any model of care: who decides, who shares risk and gain, who answers for whom. */
@Extension
public final class ContractFormsCareModel implements CareModel {

    @Override
    public String id() {
        return "contract-forms";
    }

    @Override
    public String name() {
        return WORDS.get("contract-forms.model");
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public String description() {
        return WORDS.get("contract-forms.model.description");
    }
}
