package org.concordat.desktop.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.Remarks;
import org.concordat.api.model.Template;
import org.concordat.core.caremodel.CareModels;
import org.junit.jupiter.api.Test;

class PaletteEntryTest {

    private final CareModels careModels = CareModels.of(List.of());

    private List<PaletteEntry> entries(String query, String... collapsed) {
        return PaletteEntry.of(careModels.models(), query, Set.of(collapsed), List.of());
    }

    @Test
    void aCareModelStandsAboveItsTypes() {
        assertThat(entries("")).first().isInstanceOf(PaletteEntry.Heading.class);
    }

    @Test
    void typesThatOnlyGatherOthersAreNotOffered() {
        assertThat(entries("")).doesNotContain(new PaletteEntry.OfType(Organisations.ORGANISATION));
    }

    @Test
    void aSearchFindsByLabel() {
        assertThat(entries("commissioner")).contains(new PaletteEntry.OfType(Organisations.COMMISSIONER));
    }

    private static List<PaletteEntry> search(String query, PaletteEntry... entries) {
        return new PaletteSearch(query).in(List.of(new PaletteSection("one", "One", "", List.of(entries))));
    }

    @Test
    void whatIsCalledSoComesBeforeWhatIsDescribedSo() {
        var described = new PaletteEntry.OfType(Partnerships.PARTNERSHIP);
        var called = template("Alliance of providers");

        assertThat(described.help()).contains("alliance");
        assertThat(search("alliance", described, called).get(1)).isEqualTo(called);
        assertThat(search("alliance", described, called)).endsWith(described);
    }

    @Test
    void whatBeginsSoComesBeforeWhatHoldsItElsewhere() {
        var later = template("Full alliance");
        var first = template("Alliance of providers");

        assertThat(search("alliance", later, first)).endsWith(first, later);
    }

    private static PaletteEntry template(String label) {
        return new PaletteEntry.OfTemplate(new Template("one." + label, label, "", List.of(), List.of(), Map.of()));
    }

    @Test
    void aSearchForNothingThereIsEmpty() {
        assertThat(entries("zebra crossing")).isEmpty();
    }

    @Test
    void notesStandAtTheEndUnderTheirOwnHeading() {
        var entries = entries("");

        assertThat(entries.get(entries.size() - 3)).isInstanceOf(PaletteEntry.Heading.class);
        assertThat(entries.subList(entries.size() - 2, entries.size()))
                .containsExactly(new PaletteEntry.OfType(Remarks.NOTE), new PaletteEntry.OfType(Remarks.PICTURE));
        assertThat(entries.indexOf(new PaletteEntry.OfType(Remarks.NOTE))).isEqualTo(entries.size() - 2);
    }

    @Test
    void aCollapsedCareModelShowsItsHeadingOnly() {
        assertThat(entries("", "core", PaletteEntry.REMARKS)).hasSize(2);
    }

    @Test
    void aSearchOpensWhatIsCollapsed() {
        assertThat(entries("commissioner", "core")).hasSizeGreaterThan(1);
    }

    @Test
    void whatWasUsedLatelyStandsOnTopWhileNothingIsLookedFor() {
        var recent = List.of(Organisations.COMMISSIONER);

        assertThat(PaletteEntry.of(careModels.models(), "", Set.of(), recent).get(1))
                .isEqualTo(new PaletteEntry.OfType(Organisations.COMMISSIONER));
        assertThat(PaletteEntry.of(careModels.models(), "contract", Set.of(), recent))
                .doesNotContain(new PaletteEntry.OfType(Organisations.COMMISSIONER));
    }
}
