package org.concordat.chambers.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.PartialDate;
import org.concordat.chambers.Scene;
import org.concordat.chambers.vocabulary.ChambersAdditions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KindStatedTest {

    private final KindStated rule = new KindStated();
    private final Scene scene = Scene.ofNoKind();

    @Test
    void chambersMustSayWhichTheyAre() {
        assertThat(scene.messages(rule))
                .containsExactly(
                        "Medical chambers has two meanings: say whether Unity is a practice federation or locum chambers.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Say that it is a practice federation", "Say that it is locum chambers"})
    void eitherChoiceWillDo(String fix) {
        assertThat(scene.after(fix, rule)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"practice_federation_chambers", "locum_chambers", "federation"})
    void aKindOfGroupThatSaysItIsAChoice(String kind) {
        scene.set(scene.unity, GeneralPractice.GROUP_KIND, kind);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void chambersOfNoFurtherKindMustStillSay() {
        scene.set(scene.unity, GeneralPractice.GROUP_KIND, "medical_chambers");

        assertThat(scene.messages(rule)).hasSize(1);
    }

    @Test
    void twoAnswersContradict() {
        scene.set(scene.unity, GeneralPractice.GROUP_KIND, "locum_chambers");
        scene.set(scene.unity, ChambersAdditions.CHAMBERS_KIND, ChambersAdditions.PRACTICE_FEDERATION);

        assertThat(scene.messages(rule))
                .containsExactly(
                        "Unity is said to be a practice federation, but its kind of group says locum chambers.");
        assertThat(scene.after("Go by the kind of group", rule)).isEmpty();
    }

    @Test
    void aPartnershipAroundMarkedChambersIsNotAskedToo() {
        var around = scene.marked(scene.network.node(Partnerships.PARTNERSHIP, "Medical chambers (Unity)"));
        scene.join(scene.unity, around);
        assertThat(scene.messages(rule)).hasSize(1);

        scene.set(around, ChambersAdditions.CHAMBERS_KIND, ChambersAdditions.PRACTICE_FEDERATION);
        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aNodeForSeveralUnnamedChambersIsNotAsked() {
        scene.set(scene.unity, Organisations.STANDS_FOR_SEVERAL, true);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aGroupIsJudgedOnlyWhileItIsChambers() {
        scene.set(
                scene.unity,
                Partnerships.MODEL_TYPES,
                List.of(new DatedChoice("medical_chambers", PartialDate.financialYear(2018), null)));

        assertThat(scene.messages(rule)).isEmpty();
        assertThat(scene.on(2018, 4, 1).messages(rule)).hasSize(1);
    }
}
