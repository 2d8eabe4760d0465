package org.concordat.core.sections.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Governance;
import org.concordat.api.core.GovernanceLinks;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.Statuses;
import org.concordat.api.core.SuccessionLinks;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Node;
import org.concordat.core.rules.Sketch;
import org.concordat.core.sections.Told;
import org.junit.jupiter.api.Test;

class ChangeLogTest {

    private final Sketch sketch = new Sketch();
    private final Node trust = sketch.node(Organisations.PROVIDER, "Trust");
    private final Node council = sketch.node(Organisations.LOCAL_AUTHORITY, "Council");
    private final Node alliance = sketch.node(Partnerships.PARTNERSHIP, "Alliance");

    private List<String> rows() {
        return Told.by(new ChangeLog(), sketch).rows();
    }

    @Test
    void whoJoinedAndLeftIsToldByDate() {
        var member = sketch.link(trust, MembershipLinks.MEMBER_OF, alliance);
        sketch.set(member, Core.VALID_FROM, "2015-04");
        sketch.set(member, Core.VALID_TO, "2017-03");

        assertThat(rows()).containsExactly("April 2015 | Trust joined Alliance.", "March 2017 | Trust left Alliance.");
    }

    @Test
    void severalWhoJoinedAtOnceAreToldTogether() {
        for (var who : List.of(trust, council)) {
            sketch.set(sketch.link(who, MembershipLinks.MEMBER_OF, alliance), Core.VALID_FROM, "2015-04");
        }

        assertThat(rows()).containsExactly("April 2015 | Council and Trust joined Alliance.");
    }

    @Test
    void whoWithdrewOnADayNotKnownIsToldLast() {
        var board = sketch.node(Governance.GOVERNANCE_BODY, "Board");
        sketch.link(council, GovernanceLinks.SITS_ON, board, Statuses.WITHDRAWN);
        sketch.set(sketch.link(trust, GovernanceLinks.SITS_ON, board), Core.VALID_FROM, "2016");

        assertThat(rows())
                .containsExactly("2016 | Trust took a seat on Board.", "date not known | Council left Board.");
    }

    @Test
    void aChangeOfLegalFormIsTold() {
        sketch.set(
                sketch.node(GeneralPractice.GP_GROUP, "Unity"),
                Organisations.LEGAL_FORM,
                List.of(new DatedChoice("LLP", PartialDate.financialYear(2017), null)));

        assertThat(rows()).containsExactly("2017/18 | Unity: Legal form: Limited liability partnership (LLP).");
    }

    @Test
    void aMergerIsTold() {
        var merger = sketch.link(
                sketch.node(GeneralPractice.GP_PRACTICE, "Park"),
                SuccessionLinks.MERGED_INTO,
                sketch.node(GeneralPractice.GP_GROUP, "Modality"));
        sketch.set(merger, Core.VALID_FROM, "2009");

        assertThat(rows()).containsExactly("2009 | Park merged into Modality.");
    }

    @Test
    void whatIsStillToComeHasNotChangedYet() {
        sketch.set(sketch.link(trust, MembershipLinks.MEMBER_OF, alliance), Core.VALID_FROM, "2018-04");

        assertThat(Told.by(new ChangeLog(), sketch).blocks()).isEmpty();
    }

    @Test
    void whatEndsWithTheYearHasNotEndedWithinIt() {
        sketch.set(alliance, Core.VALID_TO, "2017/18");

        assertThat(Told.by(new ChangeLog(), sketch).blocks()).isEmpty();
    }
}
