package org.concordat.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void aPlaceInATextIsALineAndTheNumberOfAColumn() {
        assertThat(new Place("lists.csv", null, 1234, 4).words()).isEqualTo("lists.csv, line 1234, column 4");
    }

    @Test
    void aPlaceInASheetIsARowAndTheLettersOfAColumn() {
        assertThat(new Place("lists.xlsx", "Practices", 12, 28).words())
                .isEqualTo("lists.xlsx, sheet Practices, row 12, column AB");
    }

    @Test
    void aPlaceMayBeAWholeRow() {
        assertThat(new Place("lists.csv", null, 12, null).words()).isEqualTo("lists.csv, line 12");
    }

    @Test
    void theLastColumnOfASheetIsXfd() {
        assertThat(Place.letters(16_384)).isEqualTo("XFD");
    }
}
