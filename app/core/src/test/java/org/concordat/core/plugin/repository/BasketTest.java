package org.concordat.core.plugin.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.concordat.core.plugin.pack.PackFile;
import org.concordat.core.plugin.store.StoredPlugin;
import org.junit.jupiter.api.Test;

/** What a plugin builds on comes with it. */
class BasketTest extends RepositoryScene {

    private void offered(String id, String needs) throws Exception {
        shelf.put(PackFile.of(id, "1.0.0", Shelf.class).says("Plugin-Dependencies", needs));
    }

    private Basket basket(Map<String, String> here) throws Exception {
        shelf.publish(Shelf.at(Shelf.TODAY.plusSeconds(60)));
        var offers = reader.offers();
        var wanted = offers.of("wards", "1.0.0").get(0);
        return Basket.fetch(reader.repositories(), wanted, offers, here, FetchProgress.NONE);
    }

    @Test
    void whatItBuildsOnIsInstalledBefore() throws Exception {
        offered("wards", "sites@>=1.0.0");
        offered("sites", "panels@*");

        try (var basket = basket(Map.of())) {
            assertThat(basket.packs())
                    .extracting(pack -> pack.descriptor().id())
                    .containsExactly("panels", "sites", "wards");
            basket.install();
        }

        assertThat(reader.store().plugins())
                .extracting(StoredPlugin::id)
                .containsExactlyInAnyOrder("panels", "sites", "wards");
    }

    @Test
    void whatIsHereIsNotFetched() throws Exception {
        offered("wards", "panels@>=0.5.0");

        try (var basket = basket(Map.of("panels", "0.6.0"))) {
            assertThat(basket.packs()).hasSize(1);
        }
    }

    @Test
    void whatItOnlyLikesToHaveIsNotFetched() throws Exception {
        offered("wards", "panels?@*");

        try (var basket = basket(Map.of())) {
            assertThat(basket.packs()).hasSize(1);
        }
    }

    @Test
    void whatNobodyOffersRefusesAllOfIt() throws Exception {
        offered("wards", "panels@*, gone@>=2.0.0");

        assertThatThrownBy(() -> basket(Map.of()))
                .isInstanceOfSatisfying(
                        RepositoryException.class, e -> assertThat(e.refusal()).isEqualTo(Refusal.NEEDS))
                .hasMessageContaining("builds on gone (>=2.0.0)");
        assertThat(reader.store().plugins()).isEmpty();
    }

    @Test
    void thoseThatBuildOnEachOtherEndTheirRound() throws Exception {
        offered("wards", "sites@*");
        offered("sites", "wards@*");

        try (var basket = basket(Map.of())) {
            assertThat(basket.packs()).hasSize(2);
        }
    }
}
