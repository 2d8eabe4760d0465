package org.concordat.core.measures.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.core.rules.Sketch;
import org.junit.jupiter.api.Test;

class ShareOfAreaTest {

    private final Sketch sketch = new Sketch();

    @Test
    void theWiderPopulationIsTheArea() {
        var group = sketch.node(GeneralPractice.GP_GROUP, "Modality");
        var list = sketch.node(Services.POPULATION, "Its list");
        var area = sketch.node(Services.POPULATION, "West Birmingham");
        sketch.figure(list, Services.SIZE, 90_000, "2017", "Paper");
        sketch.figure(area, Services.SIZE, 200_000, "2016", "Paper");
        sketch.link(group, ServiceLinks.COVERS, list);
        sketch.link(list, PlaceLinks.PART_OF, area);

        assertThat(sketch.sentences(new ShareOfArea()))
                .containsExactly("Modality covers 90,000 of the 200,000 people of West Birmingham: 45%.");
    }

    @Test
    void elseTheCommissionerThatIsAMemberIs() {
        var partnership = sketch.node(Partnerships.PARTNERSHIP, "Alliance");
        var commissioner = sketch.node(Organisations.COMMISSIONER, "CCG");
        sketch.figure(partnership, Organisations.POPULATION, 50_000, "2017", "Paper");
        sketch.figure(commissioner, Organisations.POPULATION, 200_000, "2017", "Paper");
        sketch.link(commissioner, MembershipLinks.MEMBER_OF, partnership);

        assertThat(sketch.values(new ShareOfArea())).containsExactly("25");
    }

    @Test
    void withoutAnAreaItSaysSo() {
        sketch.figure(
                sketch.node(GeneralPractice.GP_GROUP, "Modality"), Organisations.POPULATION, 9_000, "2017", "Paper");

        assertThat(sketch.sentences(new ShareOfArea()))
                .containsExactly("No wider population, place or commissioner with a figure to compare with: Modality.");
    }
}
