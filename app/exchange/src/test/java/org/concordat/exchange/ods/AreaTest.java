package org.concordat.exchange.ods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.ods.Area.By;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaTest {

    @Test
    void severalConditionsAreReadFromOneText() throws IntakeException {
        var area = Area.parse(List.of("commissioner=06A, 06l,postcode=wv"));

        assertThat(area.values(By.COMMISSIONER)).containsExactly("06A", "06L");
        assertThat(area.values(By.POSTCODE)).containsExactly("WV");
    }

    @Test
    void withoutConditionsItIsAllOfEngland() throws IntakeException {
        assertThat(Area.parse(List.of()).isEngland()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"06A", "place=06A", "commissioner=", "=06A", "", "commissioner=06A,"})
    void whatIsNoAreaIsRefusedWithTheWayToWriteIt(String text) {
        assertThatThrownBy(() -> Area.parse(List.of(text)))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("commissioner=06A, pcn=U12345, postcode=WV or trust=RL4");
    }

    @ParameterizedTest
    @CsvSource({
        "WV10 9PG, WV, true",
        "W1A 1AA, WV, false",
        "WV10 9PG, W, false",
        "WV10 9PG, WV1, false",
        "WV1 4AN, WV1, true",
        "WV1 4AN, WV1 4, true",
        "'', WV, false"
    })
    void aPostcodeIsWithinItsAreaAndItsDistrict(String postcode, String beginning, boolean within) {
        assertThat(Area.isWithin(postcode, beginning)).isEqualTo(within);
    }
}
