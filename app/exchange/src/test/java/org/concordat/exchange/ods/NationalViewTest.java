package org.concordat.exchange.ods;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.exchange.intake.Intake;
import org.concordat.exchange.intake.IntakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is drawn of more practices than a sheet can show. */
class NationalViewTest {

    private static final int MANY = 160;

    @TempDir
    private Path folder;

    /** The practice of one row, many times over, each mapped to its network. */
    private Intake many() throws IntakeException, IOException {
        var practices = copies(Trial.lines("epraccur.csv"), "M92001", false);
        var map = copies(Trial.lines("map.csv"), "M92001", true);
        return Trial.ofPractices()
                .with(OdsFile.PRACTICES, practices)
                .with(OdsFile.MAP, map)
                .with(OdsFile.TRUSTS, "etr.csv")
                .alone();
    }

    private Path copies(List<String> lines, String code, boolean hasHeader) throws IOException {
        var row = lines.stream().filter(line -> line.contains(code)).findFirst().orElseThrow();
        var text = new StringBuilder(hasHeader ? lines.get(0) + "\n" : "");
        IntStream.range(0, MANY)
                .forEach(i -> text.append(row.replace(code, "M92" + (100 + i))).append('\n'));
        return Files.writeString(folder.resolve(hasHeader ? "map.csv" : "practices.csv"), text);
    }

    private static View nested(Intake intake) {
        return intake.views().stream()
                .filter(view -> view.id().value().equals("ods-nested"))
                .findFirst()
                .orElseThrow();
    }

    private static boolean encloses(View view, String outer, String inner) {
        var around = box(view, outer);
        var box = box(view, inner);
        return around.x() < box.x()
                && around.y() < box.y()
                && around.x() + around.width() > box.x() + box.width()
                && around.y() + around.height() > box.y() + box.height();
    }

    private static Box box(View view, String code) {
        return Objects.requireNonNull(view.box(new NodeId("ods-" + code)), code);
    }

    @Test
    void everythingStandsInOneView() throws IntakeException, IOException {
        var intake = many();

        assertThat(nested(intake).boxes()).hasSize(intake.nodes().size());
    }

    @Test
    void practicesStandInNetworksInCommissionersInSystemsInRegions() throws IntakeException, IOException {
        var view = nested(many());

        assertThat(encloses(view, "U19348", "M92100")).isTrue();
        assertThat(encloses(view, "D2P2L", "U19348")).isTrue();
        assertThat(encloses(view, "QUA", "D2P2L")).isTrue();
        assertThat(encloses(view, "Y60", "QUA")).isTrue();
    }

    @Test
    void aTrustStandsInItsSystem() throws IntakeException, IOException {
        assertThat(encloses(nested(many()), "QUA", "RL4")).isTrue();
    }

    @Test
    void theListOfTrustsSaysTheSystemOfATrust() throws IntakeException, IOException {
        var link = Trial.link(many(), "RL4-under-QUA");

        assertThat(link.type()).isEqualTo(PlaceLinks.PART_OF);
    }

    @Test
    void aTrustOfASystemThatIsNotThereBelongsToNone() throws IntakeException, IOException {
        assertThat(many().links()).noneMatch(link -> link.from().equals(new NodeId("ods-R0A")));
    }
}
