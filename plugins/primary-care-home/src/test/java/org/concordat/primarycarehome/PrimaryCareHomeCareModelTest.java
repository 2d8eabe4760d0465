package org.concordat.primarycarehome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.People;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.model.CareModel;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.caremodel.CareModels;
import org.concordat.primarycarehome.vocabulary.PrimaryCareHomeAdditions;
import org.concordat.primarycarehome.vocabulary.PrimaryCareHomeWords;
import org.concordat.testkit.CareModelContract;
import org.junit.jupiter.api.Test;

class PrimaryCareHomeCareModelTest extends CareModelContract {

    @Override
    protected CareModel careModel() {
        return new PrimaryCareHomeCareModel();
    }

    @Override
    protected Words words() {
        return PrimaryCareHomeWords.WORDS;
    }

    @Override
    protected Set<String> otherKeyPrefixes() {
        return Set.of(
                "primary-care-home.model",
                "primary-care-home.template.",
                "primary-care-home.standing.",
                "primary-care-home.characteristic.",
                "primary-care-home.why.");
    }

    @Test
    void thereAreTwelveRulesInOrder() {
        var ids = IntStream.rangeClosed(1, 12)
                .mapToObj(n -> "PCH-%02d".formatted(n))
                .toList();

        assertThat(careModel().rules()).extracting(rule -> rule.about().id()).containsExactlyElementsOf(ids);
    }

    @Test
    void aPartnershipMayBeMarkedAsAPrimaryCareHome() {
        var vocabulary = CareModels.of(List.of(careModel())).vocabulary();

        assertThat(vocabulary.choiceLabel(Partnerships.MODEL_TYPES, PrimaryCareHomeAdditions.PCH))
                .isEqualTo("Primary Care Home (PCH)");
    }

    @Test
    void aTeamMayBeWrappedAroundAPartnership() {
        var vocabulary = CareModels.of(List.of(careModel())).vocabulary();

        assertThat(vocabulary.allows(ServiceLinks.WRAPPED_AROUND, People.TEAM, Partnerships.PARTNERSHIP))
                .isTrue();
    }
}
