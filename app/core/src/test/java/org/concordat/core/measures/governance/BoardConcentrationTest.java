package org.concordat.core.measures.governance;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.Governance;
import org.concordat.api.core.GovernanceLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.People;
import org.concordat.core.rules.Sketch;
import org.junit.jupiter.api.Test;

class BoardConcentrationTest {

    @Test
    void aPersonSitsForTheOrganisation() {
        var sketch = new Sketch();
        var board = sketch.node(Governance.GOVERNANCE_BODY, "Board");
        var trust = sketch.node(Organisations.PROVIDER, "Trust");
        var person = sketch.set(sketch.node(People.PERSON, "Dr Lee"), People.PERSON_ORGANISATION, trust.id());
        sketch.link(trust, GovernanceLinks.SITS_ON, board);
        sketch.link(person, GovernanceLinks.SITS_ON, board);
        sketch.link(sketch.node(Organisations.COMMISSIONER, "CCG"), GovernanceLinks.SITS_ON, board);

        assertThat(sketch.sentences(new BoardConcentration()))
                .containsExactly("On Board there are 3 seats, at most 66.7% of them for one: Trust 2 and CCG 1."
                        + " Providers have 2, commissioners and councils 1.");
    }
}
