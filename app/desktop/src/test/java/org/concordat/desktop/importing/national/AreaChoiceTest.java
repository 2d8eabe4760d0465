package org.concordat.desktop.importing.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.concordat.exchange.ods.Area;
import org.concordat.exchange.ods.Area.By;
import org.concordat.exchange.ods.AreaName;
import org.concordat.exchange.ods.OdsFile;
import org.junit.jupiter.api.Test;

class AreaChoiceTest {

    private static final AreaName WOLVERHAMPTON =
            new AreaName(By.COMMISSIONER, "06A", "NHS Wolverhampton CCG", "Wolverhampton", 39);
    private static final AreaName SANDWELL = new AreaName(By.COMMISSIONER, "05L", "", "West Bromwich", 80);
    private static final AreaName UNITY = new AreaName(By.PCN, "U19348", "Wolverhampton Unity East PCN", "", 8);

    private final List<String> changes = new ArrayList<>();
    private final AreaChoice area = new AreaChoice(() -> changes.add("changed"));

    private AreaChoice byCommissioner() {
        area.setNames(List.of(SANDWELL, WOLVERHAMPTON, UNITY));
        area.setBy(By.COMMISSIONER);
        return area;
    }

    @Test
    void allOfEnglandIsTheBeginning() {
        assertThat(area.area()).isEqualTo(Area.ENGLAND);
    }

    @Test
    void aPartOfANameFindsTheCommissioner() {
        assertThat(byCommissioner().suggestions("wolv")).containsExactly(WOLVERHAMPTON);
    }

    @Test
    void aCodeFindsItToo() {
        assertThat(byCommissioner().suggestions("05l")).containsExactly(SANDWELL);
    }

    @Test
    void whereNoFileNamesAnAreaItsTownDoes() {
        assertThat(AreaChoice.words(SANDWELL)).isEqualTo("05L (around West Bromwich)");
    }

    @Test
    void aChosenAreaIsNotSuggestedAgain() {
        byCommissioner().add(WOLVERHAMPTON);

        assertThat(area.suggestions("wolv")).isEmpty();
    }

    @Test
    void severalCodesMayBeTypedAtOnce() {
        assertThat(byCommissioner().take("06a, 05L")).isEmpty();
        assertThat(area.area().values(By.COMMISSIONER)).containsExactly("06A", "05L");
    }

    @Test
    void aNameThatOnlyOneHasIsTaken() {
        byCommissioner().take("bromwich");

        assertThat(area.area().values(By.COMMISSIONER)).containsExactly("05L");
    }

    @Test
    void whatFitsNothingIsLeftToBeCorrected() {
        assertThat(byCommissioner().take("06A, nowhere")).isEqualTo("nowhere");
    }

    @Test
    void theBeginningOfAPostcodeIsTakenAsItIs() {
        area.setNames(List.of(new AreaName(By.POSTCODE, "WV", "", "Wolverhampton", 60)));
        area.setBy(By.POSTCODE);
        area.take("wv10 9");

        assertThat(area.area().values(By.POSTCODE)).containsExactly("WV10 9");
    }

    @Test
    void anotherWayToChooseBeginsAnew() {
        byCommissioner().add(WOLVERHAMPTON);
        area.setBy(By.PCN);

        assertThat(area.chosen()).isEmpty();
    }

    @Test
    void withoutACodeSomethingIsMissing() {
        assertThat(byCommissioner().missing(Set.of())).isPresent();
    }

    @Test
    void networksNeedAFileThatSaysWhoBelongsToThem() {
        area.setBy(By.PCN);
        area.take("U19348");

        assertThat(area.missing(Set.of(OdsFile.PRACTICES)))
                .hasValueSatisfying(text -> assertThat(text).contains("practice mapping"));
    }

    @Test
    void takingAnAreaOutIsAChange() {
        byCommissioner().add(WOLVERHAMPTON);
        changes.clear();
        area.remove("06A");

        assertThat(changes).hasSize(1);
    }
}
