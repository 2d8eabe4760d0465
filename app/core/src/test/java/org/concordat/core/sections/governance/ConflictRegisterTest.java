package org.concordat.core.sections.governance;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.Core;
import org.concordat.api.core.Governance;
import org.concordat.api.core.GovernanceLinks;
import org.concordat.api.core.People;
import org.concordat.api.network.Link;
import org.concordat.core.rules.Sketch;
import org.concordat.core.sections.Told;
import org.junit.jupiter.api.Test;

class ConflictRegisterTest {

    private final Sketch sketch = new Sketch();

    private Link conflict() {
        var chair = sketch.set(sketch.node(People.PERSON, "Dr Shah"), People.POST, "Chair");
        return sketch.link(
                chair, GovernanceLinks.CONFLICT_OF_INTEREST, sketch.node(Governance.GOVERNANCE_BODY, "Board"));
    }

    @Test
    void anInterestIsToldWithWhetherItIsDeclaredAndManaged() {
        var conflict = conflict();
        sketch.set(conflict, Core.NOTE, "Partner in a practice");
        sketch.set(conflict, GovernanceLinks.DECLARED, true);

        assertThat(Told.by(new ConflictRegister(), sketch).rows())
                .containsExactly("Dr Shah | Chair | Board | Partner in a practice | yes | not stated");
    }

    @Test
    void whatIsStillToBeDoneIsCounted() {
        sketch.set(conflict(), GovernanceLinks.DECLARED, true);

        assertThat(Told.by(new ConflictRegister(), sketch).paragraphs())
                .containsExactly("1 conflict of interest is not said to be managed.");
    }
}
