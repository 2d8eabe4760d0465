package org.concordat.exchange.ods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.fact.Observation;
import org.concordat.exchange.intake.IntakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferralsTest {

    @TempDir
    private Path folder;

    private static Trial trial() {
        return Trial.ofAll().with(OdsFile.TRUSTS, "etr.csv").with(OdsFile.REFERRALS, "mrr.csv");
    }

    private static Observation figure(Trial trial) throws IntakeException, IOException {
        var figures = Trial.link(trial.alone(), "D2P2L-refers-RL4").all(ServiceLinks.REFERRALS);
        assertThat(figures).hasSize(1);
        return figures.get(0);
    }

    @Test
    void theMonthsOfAYearAreAddedUp() throws IntakeException, IOException {
        assertThat(figure(trial()).value()).isEqualByComparingTo("13200");
        assertThat(figure(trial()).date()).hasToString("2022/23");
    }

    @Test
    void theBasisSaysTheMonthsAndWhoReferred() throws IntakeException, IOException {
        assertThat(figure(trial()).basis()).isEqualTo("April 2022 to March 2023; 12,000 made by GPs, 1,200 by others");
    }

    @Test
    void partOfAYearIsSaidToBePart() throws IntakeException, IOException {
        var nine = Trial.lines("mrr.csv").stream()
                .filter(line -> !line.contains("2023"))
                .collect(Collectors.joining("\n"));
        var trial = trial().with(OdsFile.REFERRALS, Files.writeString(folder.resolve("nine.csv"), nine + "\n"));

        assertThat(figure(trial).basis()).startsWith("April 2022 to December 2022, 9 of 12 months");
        assertThat(trial.alone().remarks()).anyMatch(remark -> remark.contains("not those of the whole year 2022/23"));
    }

    @Test
    void aRowTwiceIsNotAddedTwice() throws IntakeException, IOException {
        var text = Files.readString(Trial.fixture("mrr.csv"));
        var row = Trial.lines("mrr.csv").get(1) + "\n";
        var trial = trial().with(OdsFile.REFERRALS, Files.writeString(folder.resolve("twice.csv"), text + row));

        assertThat(figure(trial).value()).isEqualByComparingTo("13200");
    }

    @Test
    void referralsToOtherProvidersAreTold() throws IntakeException, IOException {
        assertThat(trial().where("postcode=WV").alone().remarks())
                .containsExactly(
                        "Referrals to providers that are not among the imported trusts were left out: 84 to 1 provider.");
    }

    @Test
    void referralsOfCommissionersWithOtherCodesAreTold() throws IntakeException, IOException {
        var trial = Trial.ofPractices().with(OdsFile.TRUSTS, "etr.csv").with(OdsFile.REFERRALS, "mrr.csv");

        assertThat(trial.alone().remarks()).anyMatch(remark -> remark.startsWith("No referrals could be drawn"));
    }

    @Test
    void aReturnWithoutItsFiguresIsRefused() throws IOException {
        var text = Files.readString(Trial.fixture("mrr.csv")).replace("Op Gprefsmade M", "Something else");
        var trial = trial().with(OdsFile.REFERRALS, Files.writeString(folder.resolve("none.csv"), text));

        assertThatThrownBy(trial::alone).isInstanceOf(IntakeException.class).hasMessageContaining("Op Gprefsmade M");
    }
}
