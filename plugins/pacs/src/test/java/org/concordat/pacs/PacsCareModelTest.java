package org.concordat.pacs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Partnerships;
import org.concordat.api.model.CareModel;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.caremodel.CareModels;
import org.concordat.pacs.vocabulary.PacsAdditions;
import org.concordat.pacs.vocabulary.PacsTypes;
import org.concordat.pacs.vocabulary.PacsWords;
import org.concordat.testkit.CareModelContract;
import org.junit.jupiter.api.Test;

class PacsCareModelTest extends CareModelContract {

    @Override
    protected CareModel careModel() {
        return new PacsCareModel();
    }

    @Override
    protected Words words() {
        return PacsWords.WORDS;
    }

    @Override
    protected Set<String> otherKeyPrefixes() {
        return Set.of("pacs.model", "pacs.words.", "pacs.template.");
    }

    @Test
    void theRulesComeInOrder() {
        var ids = Stream.of("01 02 03 04a 04b 04c 04d 04e 04f 04g 05 06 07 08 09 10 11 12 13".split(" "))
                .map(n -> "PACS-" + n)
                .toList();

        assertThat(careModel().rules()).extracting(rule -> rule.about().id()).containsExactlyElementsOf(ids);
    }

    @Test
    void aPartnershipMayBeMarkedAsOneOrTheOther() {
        var vocabulary = CareModels.of(List.of(careModel())).vocabulary();

        assertThat(vocabulary.choiceLabel(Partnerships.MODEL_TYPES, PacsAdditions.PACS))
                .isEqualTo("PACS");
        assertThat(vocabulary.choiceLabel(Partnerships.MODEL_TYPES, PacsAdditions.PACS_VI))
                .isEqualTo("PACS / vertical integration");
        assertThat(vocabulary.choiceLabel(Contracts.CONTRACT_FORM, PacsAdditions.PACS_PARTIAL))
                .isEqualTo("PACS contract, partially integrated");
    }

    @Test
    void aWaveBelongsToAnyPartnership() {
        var vocabulary = CareModels.of(List.of(careModel())).vocabulary();

        assertThat(vocabulary.allows(MembershipLinks.MEMBER_OF, PacsTypes.VI_WAVE, Partnerships.PARTNERSHIP))
                .isTrue();
    }
}
