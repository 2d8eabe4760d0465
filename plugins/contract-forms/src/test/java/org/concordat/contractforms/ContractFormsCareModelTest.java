package org.concordat.contractforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Governance;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.model.CareModel;
import org.concordat.api.vocabulary.Words;
import org.concordat.contractforms.vocabulary.ContractFormsWords;
import org.concordat.contractforms.vocabulary.FormTypes;
import org.concordat.core.caremodel.CareModels;
import org.concordat.testkit.CareModelContract;
import org.junit.jupiter.api.Test;

class ContractFormsCareModelTest extends CareModelContract {

    @Override
    protected CareModel careModel() {
        return new ContractFormsCareModel();
    }

    @Override
    protected Words words() {
        return ContractFormsWords.WORDS;
    }

    @Override
    protected Set<String> otherKeyPrefixes() {
        return Set.of("contract-forms.model", "contract-forms.template.");
    }

    @Test
    void theRulesStandInOrder() {
        assertThat(careModel().rules())
                .extracting(rule -> rule.about().id())
                .containsExactly(
                        "ALL-01", "ALL-02", "ALL-03", "ALL-04", "ALL-05", "ALL-06", "ALL-07", "JV-01", "JV-02", "JV-03",
                        "JV-04", "JV-05", "LP-01", "LP-02", "LP-03", "LP-04", "LP-05", "LP-06", "LP-07");
    }

    @Test
    void aContractSaysHowItsPartiesDecideAsABodyDoes() {
        var vocabulary = CareModels.of(List.of(careModel())).vocabulary();

        assertThat(vocabulary.attributesOf(Contracts.CONTRACT)).contains(Governance.DECISION_RULE);
        assertThat(vocabulary.attributesOf(ContractLinks.PARTY_TO)).contains(MoneyLinks.CAP, MoneyLinks.FLOOR);
    }

    @Test
    void aJointVentureMayGiveCareAndBeSubContractedTo() {
        var vocabulary = CareModels.of(List.of(careModel())).vocabulary();

        assertThat(vocabulary.allows(ServiceLinks.PROVIDES, FormTypes.JOINT_VENTURE, Services.SERVICE))
                .isTrue();
        assertThat(vocabulary.allows(ContractLinks.SUBCONTRACTS, FormTypes.JOINT_VENTURE, FormTypes.JOINT_VENTURE))
                .isTrue();
    }
}
