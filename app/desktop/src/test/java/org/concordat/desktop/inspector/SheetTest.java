package org.concordat.desktop.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.concordat.api.core.Core;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Remarks;
import org.concordat.api.network.Node;
import org.concordat.api.network.Unread;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.core.caremodel.CareModels;
import org.junit.jupiter.api.Test;

class SheetTest {

    private final CareModels careModels = CareModels.of(List.of());
    private final Node provider = Node.of(Organisations.PROVIDER);

    private Sheet sheet(Node node, String... wanted) {
        return Sheet.of(List.of(node), careModels, Set.of(wanted));
    }

    private static List<Attribute<?>> shown(Sheet sheet) {
        return sheet.sections().stream()
                .<Attribute<?>>flatMap(s -> s.attributes().stream())
                .toList();
    }

    @Test
    void identityComesFirst() {
        assertThat(sheet(provider).sections().get(0).attributes()).startsWith(Core.NAME, Core.STATUS);
    }

    @Test
    void anEmptyNoteIsLeftOut() {
        assertThat(shown(sheet(provider))).doesNotContain(Core.NOTE);
    }

    @Test
    void whatIsLeftOutCanBeAdded() {
        assertThat(sheet(provider).more()).contains(Core.NOTE);
    }

    @Test
    void aNoteThatSaysSomethingIsShown() {
        assertThat(shown(sheet(provider.with(Core.NOTE, "merged")))).contains(Core.NOTE);
    }

    @Test
    void whatWasAskedForIsShownThoughEmpty() {
        assertThat(shown(sheet(provider, Core.NOTE.id()))).contains(Core.NOTE);
    }

    @Test
    void aProviderIsAskedWhereItWasFound() {
        assertThat(shown(sheet(provider))).contains(Core.SOURCES);
    }

    @Test
    void nobodyAsksWhereANoteWasFound() {
        assertThat(shown(sheet(Node.of(Remarks.NOTE)))).doesNotContain(Core.SOURCES, Core.CONFIDENCE);
    }

    @Test
    void aSourceOfANoteCanBeAdded() {
        assertThat(sheet(Node.of(Remarks.NOTE)).more()).contains(Core.SOURCES);
    }

    @Test
    void everyAttributeIsEitherShownOrCanBeAdded() {
        var sheet = sheet(provider);

        assertThat(careModels.vocabulary().attributesOf(Organisations.PROVIDER))
                .allMatch(a -> shown(sheet).contains(a) || sheet.more().contains(a));
    }

    @Test
    void aFactOfAMissingCareModelIsListed() {
        var node = provider.with(provider.facts().withRaw("pacs.tier", new Unread("3", "")));

        assertThat(sheet(node).unknown()).containsExactly("pacs.tier");
    }

    @Test
    void severalElementsShowWhatTheyHaveInCommon() {
        var commissioner = Node.of(Organisations.COMMISSIONER);
        var sheet = Sheet.of(List.of(provider, commissioner), careModels, Set.of());

        assertThat(shown(sheet))
                .allMatch(a ->
                        careModels.vocabulary().attributesOf(provider.type()).contains(a)
                                && careModels
                                        .vocabulary()
                                        .attributesOf(commissioner.type())
                                        .contains(a));
    }

    @Test
    void severalElementsThatDifferSaySo() {
        var other = Node.of(Organisations.PROVIDER).with(Core.NAME, "Other");

        assertThat(Shown.of(Core.NAME, List.of(provider, other))).isEqualTo(new Shown.Several<>());
    }

    @Test
    void aValueThatCannotBeReadIsShownAsKept() {
        var unread = new Unread("17", "not a text");
        var node = provider.with(provider.facts().withRaw(Core.NAME.id(), unread));

        assertThat(Shown.of(Core.NAME, node.facts())).isEqualTo(new Shown.Kept<>(unread));
    }

    @Test
    void evidenceHasItsOwnSectionEvenWithoutAny() {
        assertThat(sheet(provider).sections())
                .filteredOn(section -> section.attributes().contains(Core.SOURCES))
                .extracting(Sheet.Section::title)
                .containsExactly("Evidence");
    }
}
