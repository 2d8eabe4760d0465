package @package@;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.measure.Figure;
import org.concordat.api.model.CareModel;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.Words;
import org.concordat.testkit.CareModelContract;
import org.concordat.testkit.TestNetwork;
import org.junit.jupiter.api.Test;

/** What every care model must keep is tried by the contract; here is what is particular to this one. */
class @Name@CareModelTest extends CareModelContract {

    private final TestNetwork network = new TestNetwork();

    @Override
    protected CareModel careModel() {
        return new @Name@CareModel();
    }

    @Override
    protected Words words() {
        return ModelWords.WORDS;
    }

    @Override
    protected Set<String> otherKeyPrefixes() {
        return Set.of("@id@.model", "@id@.template.");
    }

    private Node panelOf(String... practices) {
        var panel = network.node(Panels.PANEL, "Hilltop panel");
        for (var practice : practices) {
            network.link(MembershipLinks.MEMBER_OF, network.node(GeneralPractice.GP_PRACTICE, practice), panel);
        }
        return panel;
    }

    @Test
    void aPanelOfTwoIsEnough() {
        panelOf("Ash", "Birch");

        assertThat(network.messages(new EnoughMembers())).isEmpty();
    }

    @Test
    void aPanelOfOneIsNamed() {
        panelOf("Ash");

        assertThat(network.messages(new EnoughMembers()))
                .containsExactly("Hilltop panel has 1 members; at least 2 are wanted.");
    }

    @Test
    void theUserSaysHowManyAreEnough() {
        panelOf("Ash");

        assertThat(network.with(EnoughMembers.LEAST, 1L).messages(new EnoughMembers()))
                .isEmpty();
    }

    @Test
    void placesAreFilledByMembers() {
        network.set(panelOf("Ash", "Birch"), Panels.PLACES, 4L);

        assertThat(network.figures(new PlacesFilled()))
                .extracting(Figure::value)
                .containsExactly(BigDecimal.valueOf(50));
    }
}
