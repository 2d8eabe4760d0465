package org.concordat.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A real window that ends the program once it has been painted. */
@Timeout(60)
class FirstPaintIT {

    private static final String PROPERTY = "concordat.exitWhenPainted";

    @BeforeEach
    void ask() {
        System.setProperty(PROPERTY, "true");
    }

    @AfterEach
    void askNoMore() {
        System.clearProperty(PROPERTY);
    }

    @Test
    void theProgramEndsWellOnceTheWindowIsPainted() {
        assertThat(Desktop.open(List.of(Path.of("../../models/oxfordshire.concordat.json")), false))
                .isZero();
    }
}
