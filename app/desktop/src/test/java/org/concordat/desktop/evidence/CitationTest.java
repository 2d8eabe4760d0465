package org.concordat.desktop.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.fact.Source;
import org.junit.jupiter.api.Test;

class CitationTest {

    private static Source read(String text) {
        return Citation.read(text).orElseThrow();
    }

    @Test
    void aWebAddressIsNamedAfterItsPage() {
        assertThat(read("https://www.england.nhs.uk/wp-content/uploads/mcp-care-model.pdf"))
                .isEqualTo(Source.of(
                        "mcp care model (england.nhs.uk)",
                        "https://www.england.nhs.uk/wp-content/uploads/mcp-care-model.pdf"));
    }

    @Test
    void anAddressWithoutAPageIsNamedAfterItsPlace() {
        assertThat(read("https://www.kingsfund.org.uk/").document()).isEqualTo("kingsfund.org.uk");
    }

    @Test
    void aCitationIsTakenApart() {
        assertThat(read("NHS England, The multispecialty community provider emerging care model, July 2016, p. 12. "
                        + "Available at: https://www.england.nhs.uk/mcp.pdf."))
                .isEqualTo(new Source(
                        "NHS England, The multispecialty community provider emerging care model",
                        "p. 12, https://www.england.nhs.uk/mcp.pdf",
                        "",
                        "July 2016"));
    }

    @Test
    void aYearInBracketsIsTheDate() {
        assertThat(read("Ham C (2018) Making sense of integrated care systems. King's Fund"))
                .isEqualTo(new Source("Ham C Making sense of integrated care systems. King's Fund", "", "", "2018"));
    }

    @Test
    void aYearInTheTitleIsLeftThereWhenADateFollows() {
        assertThat(read("Operational plan 2016 to 2017, NHS Wolverhampton CCG, March 2016"))
                .satisfies(source -> assertThat(source.document()).contains("2016 to 2017"))
                .satisfies(source -> assertThat(source.date()).isEqualTo("March 2016"));
    }

    @Test
    void whatIsNotTakenApartIsTheDocument() {
        assertThat(read("Minutes of the programme board")).isEqualTo(Source.of("Minutes of the programme board", ""));
    }

    @Test
    void aLoneYearIsTheDocumentForWantOfAName() {
        assertThat(read("2016").document()).isEqualTo("2016");
    }

    @Test
    void nothingIsNoSource() {
        assertThat(Citation.read(" \n ")).isEmpty();
    }

    @Test
    void theStopAfterAnAddressIsNotPartOfIt() {
        assertThat(WebAddress.in("See https://example.org/a?b=c). Then"))
                .hasValueSatisfying(a -> assertThat(a).hasToString("https://example.org/a?b=c"));
    }

    @Test
    void onlyTheWebIsOpened() {
        assertThat(WebAddress.in("file:///etc/passwd javascript:alert(1)")).isEmpty();
    }
}
