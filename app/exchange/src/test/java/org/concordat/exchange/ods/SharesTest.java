package org.concordat.exchange.ods;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.concordat.api.core.Core;
import org.concordat.api.core.ExternalIds;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.ServiceLinks;
import org.concordat.exchange.intake.IntakeException;
import org.junit.jupiter.api.Test;

class SharesTest {

    private static Trial trial() {
        return Trial.ofAll()
                .with(OdsFile.TRUSTS, "etr.csv")
                .with(OdsFile.AUTHORITIES, "authorities.csv")
                .with(OdsFile.SHARES, "shares.csv");
    }

    @Test
    void localAuthoritiesComeInWithTheirCode() throws IntakeException, IOException {
        var council = Trial.node(trial().alone(), "E06000010");

        assertThat(council.get(Core.NAME)).isEqualTo("Kingston upon Hull, City of");
        assertThat(council.get(Core.EXTERNAL_IDS)).isEqualTo(Map.of(ExternalIds.ONS, "E06000010"));
    }

    @Test
    void theCodeSaysTheTier() throws IntakeException, IOException {
        var intake = trial().alone();

        assertThat(Trial.node(intake, "E06000010").get(Organisations.TIER)).isEqualTo("unitary");
        assertThat(Trial.node(intake, "E07000196").get(Organisations.TIER)).isEqualTo("district");
        assertThat(Trial.node(intake, "E08000003").get(Organisations.TIER)).isEqualTo("metropolitan");
        assertThat(Trial.node(intake, "E09000001").get(Organisations.TIER)).isEqualTo("borough");
        assertThat(Trial.node(intake, "E10000028").get(Organisations.TIER)).isEqualTo("county");
    }

    @Test
    void theLowerTierIsPartOfTheUpper() throws IntakeException, IOException {
        var link = Trial.link(trial().alone(), "E07000196-under-E10000028");

        assertThat(link.type()).isEqualTo(PlaceLinks.PART_OF);
    }

    @Test
    void bothSharesStandOnTheFlowInPerCent() throws IntakeException, IOException {
        var flow = Trial.link(trial().alone(), "E08000003-treated-R0A");

        assertThat(flow.get(ServiceLinks.SHARE_OF_ORIGIN)).isEqualByComparingTo("76.2");
        assertThat(flow.get(ServiceLinks.SHARE_OF_PROVIDER)).isEqualByComparingTo("50.1");
    }

    @Test
    void theFlowNamesItsSource() throws IntakeException, IOException {
        assertThat(Trial.link(trial().alone(), "E08000003-treated-R0A").all(Core.SOURCES))
                .singleElement()
                .satisfies(source -> assertThat(source.locator()).startsWith("MIT licence"));
    }

    @Test
    void whatIsLeftOutIsListed() throws IntakeException, IOException {
        assertThat(trial().skips().byReason())
                .containsEntry("less than 1 % of the local authority's patients", 1L)
                .containsEntry("of a trust that does not come in", 1L)
                .containsEntry("repeats an earlier row", 1L)
                .containsEntry("no number that can be read", 1L)
                .containsEntry("a Welsh local authority", 1L);
    }

    @Test
    void ofAnAreaOnlyAuthoritiesWithPatientsAtItsTrustsComeIn() throws IntakeException, IOException {
        var intake = trial().where("commissioner=06A").alone();

        assertThat(Trial.codes(intake, "core.LocalAuthority")).containsExactly("E07000196", "E08000031", "E10000028");
    }

    @Test
    void withoutNamesTheCodeStandsForTheAuthority() throws IntakeException, IOException {
        var trial = Trial.ofAll().with(OdsFile.TRUSTS, "etr.csv").with(OdsFile.SHARES, "shares.csv");

        assertThat(Trial.node(trial.alone(), "E08000031").get(Core.NAME)).isEqualTo("Local authority E08000031");
    }

    @Test
    void bothFilesAreKnownByWhatIsInThem() throws IntakeException, IOException {
        assertThat(Recognised.of(Trial.fixture("authorities.csv")))
                .isEqualTo(new Recognised.Usable(OdsFile.AUTHORITIES, null));
        assertThat(Recognised.of(Trial.fixture("shares.csv"))).isEqualTo(new Recognised.Usable(OdsFile.SHARES, null));
    }

    @Test
    void importingTheSharesAgainChangesNothing() throws IntakeException, IOException {
        var document = Trial.document(trial().alone());

        var again = trial().into(document.snapshot());

        assertThat(again.addedLinks()).isEmpty();
        assertThat(again.addedNodes()).isEmpty();
    }
}
