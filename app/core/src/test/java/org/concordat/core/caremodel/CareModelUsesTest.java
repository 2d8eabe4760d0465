package org.concordat.core.caremodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.Core;
import org.concordat.api.core.Partnerships;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.model.Addition;
import org.concordat.api.model.CareModel;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.Choice;
import org.concordat.core.document.CareModelUse;
import org.concordat.core.document.Content;
import org.junit.jupiter.api.Test;

class CareModelUsesTest {

    private static final CareModels WITH_RING = CareModels.of(List.of(new Ring()));
    private static final CareModels WITHOUT = CareModels.of(List.of());

    @Test
    void aChoiceThatACareModelAddsIsAUseOfIt() {
        assertThat(WITH_RING.uses(following("ring")))
                .extracting(CareModelUse::id)
                .containsExactly("core", "ring");
    }

    @Test
    void aChoiceOfTheCoreIsNoUseOfACareModel() {
        assertThat(WITH_RING.uses(following("vanguard")))
                .extracting(CareModelUse::id)
                .containsExactly("core");
    }

    @Test
    void aMissingCareModelKeepsItsPlaceWhileAChoiceIsNotKnown() {
        var content = following("ring").withCareModels(List.of(new CareModelUse("ring", "2.0.0")));

        assertThat(WITHOUT.missing(content)).containsExactly(new CareModelUse("ring", "2.0.0"));
    }

    @Test
    void aMissingCareModelOfWhichNothingIsLeftIsNotNamedAnyMore() {
        var content = following("vanguard").withCareModels(List.of(new CareModelUse("ring", "2.0.0")));

        assertThat(WITHOUT.missing(content)).isEmpty();
    }

    private static Content following(String model) {
        var partnership = Node.of(Partnerships.PARTNERSHIP)
                .with(Core.NAME, "Riverside")
                .with(Partnerships.MODEL_TYPES, List.of(DatedChoice.always(model)));
        var empty = Content.empty("Test", "View");
        return new Content(
                empty.settings(),
                empty.careModels(),
                List.of(partnership),
                List.of(),
                empty.views(),
                empty.setAside(),
                empty.otherSections());
    }

    /** A care model that adds one choice and nothing else. */
    private static final class Ring implements CareModel {
        @Override
        public String id() {
            return "ring";
        }

        @Override
        public String name() {
            return "Ring";
        }

        @Override
        public String version() {
            return "1.0.0";
        }

        @Override
        public String description() {
            return "A ring of practices.";
        }

        @Override
        public List<Addition> additions() {
            return List.of(new Addition.Choices(Partnerships.MODEL_TYPES, List.of(new Choice("ring", "Ring"))));
        }
    }
}
