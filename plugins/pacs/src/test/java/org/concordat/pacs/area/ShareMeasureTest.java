package org.concordat.pacs.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.network.Node;
import org.concordat.api.report.Block;
import org.concordat.pacs.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShareMeasureTest {

    private final Scene scene = Scene.ofNoLevel();
    private final Node commissioner = scene.network.node(Organisations.COMMISSIONER, "City CCG");
    private final Node elm = scene.trustRun("Elm Surgery", scene.otherTrust("City Trust"));
    private final Node oak = scene.lonePractice("Oak Surgery");

    @BeforeEach
    void drawTheArea() {
        scene.network.link(ContractLinks.COMMISSIONS, commissioner, elm);
        scene.network.link(ContractLinks.COMMISSIONS, commissioner, oak);
        scene.set(elm, GeneralPractice.LIST_SIZE, Scene.figures(6_000));
    }

    @Test
    void theShareOfPracticesIsAPercentageWithASentence() {
        var figure = scene.network.figures(ShareMeasure.OF_PRACTICES).get(0);

        assertThat(figure.value()).isEqualByComparingTo("50");
        assertThat(figure.sentence()).isEqualTo("City Trust runs 1 of 2 practices of City CCG, or 50 %.");
        assertThat(figure.used()).extracting(id -> id.value()).containsExactly("city-trust", "elm-surgery", "city-ccg");
    }

    @Test
    void theShareOfTheListIsUnknownWhileAListIs() {
        var figure = scene.network.figures(ShareMeasure.OF_LIST).get(0);

        assertThat(figure.value()).isNull();
        assertThat(figure.sentence()).startsWith("The model does not say how many patients are registered in City CCG");
    }

    @Test
    void theShareOfTheListIsAPercentage() {
        scene.set(oak, GeneralPractice.LIST_SIZE, Scene.figures(9_000));

        assertThat(scene.network.figures(ShareMeasure.OF_LIST).get(0).value()).isEqualByComparingTo("40");
    }

    @Test
    void theSectionShowsBoth() {
        scene.set(oak, GeneralPractice.LIST_SIZE, Scene.figures(9_000));

        var blocks = new LocalShareSection().write(scene.network.check());

        assertThat(((Block.Table) blocks.get(1)).rows())
                .containsExactly(List.of("City Trust", "City CCG", "1 of 2", "50 %", "6,000 of 15,000", "40 %"));
    }
}
