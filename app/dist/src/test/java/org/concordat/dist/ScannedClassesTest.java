package org.concordat.dist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** That the architecture rules hold because they looked, not because they saw nothing. */
class ScannedClassesTest {

    /** Raise it as the product grows, so that it never falls far behind. */
    private static final int FLOOR = 100;

    @Test
    void theWholeProductIsScanned() {
        assertThat(Product.CLASSES).hasSizeGreaterThanOrEqualTo(FLOOR);
    }
}
