package org.concordat.desktop.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Partnerships;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.core.caremodel.CareModels;
import org.junit.jupiter.api.Test;

class LastMadeTest {

    private final MatrixLinks links = new MatrixLinks(CareModels.of(List.of()).vocabulary());
    private final Node partnership = Node.of(Partnerships.PARTNERSHIP);
    private final LastMade lastMade = new LastMade();

    private List<Link> possible(Node practice) {
        return links.possible(new Way.AnyLink(), practice, partnership);
    }

    @Test
    void atFirstTheFirstIsAtHand() {
        var practice = Node.of(GeneralPractice.GP_PRACTICE);
        var possible = possible(practice);

        assertThat(lastMade.among(possible, practice, partnership)).isEqualTo(possible.get(0));
    }

    @Test
    void forTheNextTwoOfTheseTypesTheLastOneIsAtHand() {
        var first = Node.of(GeneralPractice.GP_PRACTICE);
        var chosen = possible(first).get(1);
        lastMade.note(chosen, first, partnership);
        var next = Node.of(GeneralPractice.GP_PRACTICE);

        assertThat(lastMade.among(possible(next), next, partnership))
                .matches(link -> link.type().equals(chosen.type())
                        && link.from().equals(next.id()) == chosen.from().equals(first.id()));
    }
}
