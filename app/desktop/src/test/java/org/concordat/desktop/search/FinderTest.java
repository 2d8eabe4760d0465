package org.concordat.desktop.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.fact.Alias;
import org.concordat.api.fact.ElementId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.NetworkSnapshot;
import org.junit.jupiter.api.Test;

class FinderTest {

    private final Node trust = Node.of(Organisations.PROVIDER)
            .with(Core.NAME, "The Royal Wolverhampton NHS Trust")
            .with(Core.ALIASES, List.of(Alias.of("New Cross")))
            .with(Core.EXTERNAL_IDS, Map.of("ods", "RL4"))
            .with(Core.NOTE, "Runs ten practices since 2016");
    private final Node practice = Node.of(GeneralPractice.GP_PRACTICE).with(Core.NAME, "Alfred Squire");
    private final Link refers = Link.of(ServiceLinks.REFERS_TO, practice.id(), trust.id());
    private final Finder finder = new Finder(
            NetworkSnapshot.of(List.of(trust, practice), List.of(refers)),
            CareModels.of(List.of()).vocabulary());

    private List<ElementId> found(String query) {
        return finder.find(query, 10, () -> false).stream().map(Hit::id).toList();
    }

    @Test
    void wordsOfANameAreFoundInAnyOrder() {
        assertThat(found("trust royal")).containsExactly(trust.id());
    }

    @Test
    void anotherNameIsFound() {
        assertThat(found("new cross")).containsExactly(trust.id());
    }

    @Test
    void aCodeIsFound() {
        assertThat(found("rl4")).containsExactly(trust.id());
    }

    @Test
    void aNoteIsFoundAndSaidWhereItStands() {
        assertThat(finder.find("ten practices", 10, () -> false))
                .singleElement()
                .satisfies(hit -> assertThat(hit.where()).contains("Runs ten practices since 2016"));
    }

    @Test
    void aTypeIsFound() {
        assertThat(found(practice.type().label())).contains(practice.id());
    }

    @Test
    void aLinkIsFoundByItsTypeAndItsEnds() {
        assertThat(found("alfred refers")).containsExactly(refers.id());
    }

    @Test
    void theLinksOfANodeDoNotCrowdItsName() {
        assertThat(found("alfred")).containsExactly(practice.id());
    }

    @Test
    void nothingIsFoundForNoWords() {
        assertThat(found("  ")).isEmpty();
    }
}
