package org.concordat.desktop.creating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Remarks;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.caremodel.CareModels;
import org.concordat.desktop.creating.Wish.Fit;
import org.junit.jupiter.api.Test;

class WishTest {

    private static List<Wish> wishes(String text, NodeType... recent) {
        return Wish.of(text, CareModels.of(List.of()).vocabulary().nodeTypes(), List.of(recent));
    }

    @Test
    void aFewLettersNameTheTypeAndTheRestIsTheName() {
        assertThat(wishes("gp bilbrook").get(0))
                .isEqualTo(new Wish(GeneralPractice.GP_PRACTICE, "bilbrook", Fit.BEGINS));
    }

    @Test
    void theTypeMayStandBehindTheName() {
        assertThat(wishes("Bilbrook GP practice").get(0))
                .isEqualTo(new Wish(GeneralPractice.GP_PRACTICE, "Bilbrook", Fit.BEGINS));
    }

    @Test
    void aNameThatBeginsLikeItsTypeStaysWhole() {
        assertThat(wishes("independent Independent providers").get(0))
                .isEqualTo(new Wish(Organisations.INDEPENDENT_PROVIDER, "Independent providers", Fit.BEGINS));
    }

    @Test
    void aNameThatEndsLikeItsTypeStaysWholeBehindTheType() {
        assertThat(wishes("gp Bilbrook GP practice").get(0))
                .isEqualTo(new Wish(GeneralPractice.GP_PRACTICE, "Bilbrook GP practice", Fit.BEGINS));
    }

    @Test
    void aWholeLabelInFrontMeansItsTypeWhateverFollows() {
        assertThat(wishes("contract Budget for services").get(0))
                .isEqualTo(new Wish(Contracts.CONTRACT, "Budget for services", Fit.BEGINS));
        assertThat(wishes("governance body GP practice board").get(0).name()).isEqualTo("GP practice board");
    }

    @Test
    void aTypeAloneLeavesTheNameOpen() {
        assertThat(wishes("contract").get(0)).isEqualTo(new Wish(Contracts.CONTRACT, "", Fit.BEGINS));
    }

    @Test
    void whatFollowsTheWordNoteIsItsTextWhateverItSays() {
        assertThat(wishes("note: GP practice contract").get(0))
                .isEqualTo(new Wish(Remarks.NOTE, "GP practice contract", Fit.BEGINS));
    }

    @Test
    void lettersInOrderAreEnoughForAType() {
        assertThat(wishes("cmmssnr").get(0)).isEqualTo(new Wish(Organisations.COMMISSIONER, "", Fit.LETTERS));
    }

    @Test
    void whatNamesNoTypeIsANameForAnyTheLatestFirst() {
        assertThat(wishes("Zyzzyva", Contracts.CONTRACT).get(0))
                .isEqualTo(new Wish(Contracts.CONTRACT, "Zyzzyva", Fit.NONE));
    }

    @Test
    void ofTypesThatFitAsWellTheOneUsedLatelyIsLikelier() {
        assertThat(wishes("gp bilbrook", GeneralPractice.GP_GROUP).get(0).type())
                .isEqualTo(GeneralPractice.GP_GROUP);
    }

    @Test
    void typesThatOnlyGatherOthersAreNotOffered() {
        assertThat(wishes("")).noneMatch(wish -> wish.type().isAbstract());
    }
}
