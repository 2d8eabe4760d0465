package org.concordat.desktop.palette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.api.core.Organisations.COMMISSIONER;
import static org.concordat.api.core.Organisations.LOCAL_AUTHORITY;
import static org.concordat.api.core.Organisations.PROVIDER;

import java.util.List;
import org.junit.jupiter.api.Test;

class LatelyTest {

    private final Lately lately = new Lately();

    @Test
    void aTypeKeepsItsLineWhenAnotherOneIsUsed() {
        lately.follow(List.of(PROVIDER));
        lately.follow(List.of(COMMISSIONER, PROVIDER));

        assertThat(lately.types()).containsExactly(PROVIDER, COMMISSIONER);
    }

    @Test
    void aTypeThatIsUsedAgainKeepsItsLine() {
        lately.follow(List.of(COMMISSIONER, PROVIDER));
        lately.follow(List.of(PROVIDER, COMMISSIONER));

        assertThat(lately.types()).containsExactly(COMMISSIONER, PROVIDER);
    }

    @Test
    void aNewTypeTakesTheLineOfOneThatIsNoLongerUsed() {
        lately.follow(List.of(COMMISSIONER, PROVIDER));
        lately.follow(List.of(LOCAL_AUTHORITY, PROVIDER));

        assertThat(lately.types()).containsExactly(LOCAL_AUTHORITY, PROVIDER);
    }
}
