package org.concordat.chambers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Partnerships;
import org.concordat.api.model.CareModel;
import org.concordat.api.vocabulary.Words;
import org.concordat.chambers.vocabulary.ChambersAdditions;
import org.concordat.chambers.vocabulary.ChambersWords;
import org.concordat.core.caremodel.CareModels;
import org.concordat.testkit.CareModelContract;
import org.junit.jupiter.api.Test;

class ChambersCareModelTest extends CareModelContract {

    @Override
    protected CareModel careModel() {
        return new ChambersCareModel();
    }

    @Override
    protected Words words() {
        return ChambersWords.WORDS;
    }

    @Override
    protected Set<String> otherKeyPrefixes() {
        return Set.of("medical-chambers.model", "medical-chambers.template.", "medical-chambers.kind.");
    }

    @Test
    void thereAreTenRulesInOrder() {
        var ids = IntStream.rangeClosed(1, 10)
                .mapToObj(n -> "CHM-%02d".formatted(n))
                .toList();

        assertThat(careModel().rules()).extracting(rule -> rule.about().id()).containsExactlyElementsOf(ids);
    }

    @Test
    void groupsAndPartnershipsMaySayWhichKindTheyAre() {
        var vocabulary = CareModels.of(List.of(careModel())).vocabulary();

        assertThat(vocabulary.attributesOf(GeneralPractice.GP_GROUP)).contains(ChambersAdditions.CHAMBERS_KIND);
        assertThat(vocabulary.attributesOf(Partnerships.PARTNERSHIP)).contains(ChambersAdditions.CHAMBERS_KIND);
    }
}
