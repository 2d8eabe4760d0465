package org.concordat.core.sections.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.Remarks;
import org.concordat.core.rules.Sketch;
import org.concordat.core.sections.Told;
import org.junit.jupiter.api.Test;

class SourcesAnnexTest {

    private final Sketch sketch = new Sketch();

    private Told told() {
        return Told.by(new SourcesAnnex(), sketch);
    }

    @Test
    void statementsAreCountedByDocument() {
        var trust = sketch.node(Organisations.PROVIDER, "Trust");
        sketch.link(trust, MembershipLinks.MEMBER_OF, sketch.node(Partnerships.PARTNERSHIP, "Alliance"));

        assertThat(told().rows()).containsExactly("A paper | 3");
    }

    @Test
    void whatHasNoSourceIsCounted() {
        sketch.put(sketch.node(Organisations.PROVIDER, "Trust").without(Core.SOURCES));

        assertThat(told().paragraphs())
                .containsExactly(
                        "The network makes 1 statement: its organisations, agreements and other parts, and the "
                                + "links between them. They rest on no document; 1 is without a source.");
    }

    @Test
    void figuresThatDisagreeStandSideBySide() {
        var modality = sketch.node(GeneralPractice.GP_GROUP, "Modality");
        sketch.figure(modality, Organisations.POPULATION, 70_000, "2016", "King's Fund");
        sketch.figure(modality, Organisations.POPULATION, 90_000, "2017-08", "HSJ");

        assertThat(told().rows(1))
                .containsExactly(
                        "Population | Modality | 70,000 | people | 2016 | King's Fund",
                        "Population | Modality | 90,000 | people | August 2017 | HSJ");
    }

    @Test
    void manyFiguresOfOneKindAndSourceAreOneLine() {
        for (int i = 1; i <= 20; i++) {
            sketch.figure(
                    sketch.node(GeneralPractice.GP_PRACTICE, "Practice " + i),
                    GeneralPractice.LIST_SIZE,
                    i * 1_000L,
                    "2017-04",
                    "Lists");
        }

        assertThat(told().rows(1))
                .containsExactly(
                        "List size | GP practice: 20 of them | 1,000 to 20,000 | patients | April 2017 | Lists");
    }

    @Test
    void moneyIsInPounds() {
        sketch.figure(
                sketch.node(Contracts.CONTRACT, "Contract"), Contracts.ANNUAL_VALUE, 2_500_000, "2017", "Accounts");

        assertThat(told().rows(1)).containsExactly("Annual value | Contract | £2.5m | 2017 | Accounts");
    }

    @Test
    void whatIsInferredIsToldWithItsNote() {
        var trust = sketch.node(Organisations.PROVIDER, "Trust");
        sketch.set(sketch.set(trust, Core.CONFIDENCE, "inferred"), Core.NOTE, "By its name");

        assertThat(told().rows(1)).containsExactly("Trust | Inferred | By its name");
    }

    @Test
    void remarksBesideTheDrawingAreNoStatements() {
        sketch.node(Organisations.PROVIDER, "Trust");
        sketch.node(Remarks.NOTE, "Ask the trust");

        assertThat(told().paragraphs().get(0)).startsWith("The network makes 1 statement:");
    }
}
