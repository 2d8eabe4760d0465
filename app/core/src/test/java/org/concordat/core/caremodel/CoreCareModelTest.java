package org.concordat.core.caremodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.Places;
import org.concordat.api.core.PlanLinks;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.style.Colour;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.api.vocabulary.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class CoreCareModelTest {

    private static final CoreCareModel MODEL = new CoreCareModel();
    private static final Vocabulary VOCABULARY = Vocabulary.of(List.of(MODEL));

    @ParameterizedTest
    @CsvFileSource(resources = "joins-of-the-four-networks.csv")
    void everyLinkOfTheFourNetworksIsAllowed(String link, String from, String to) {
        assertThat(MODEL.linkTypes()).extracting(ElementType::id).contains("core." + link);
        assertThat(MODEL.nodeTypes()).extracting(ElementType::id).contains("core." + from, "core." + to);
        assertThat(VOCABULARY.allows(
                        VOCABULARY.linkType("core." + link),
                        VOCABULARY.nodeType("core." + from),
                        VOCABULARY.nodeType("core." + to)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "values-of-the-four-networks.csv")
    void everyValueOfTheFourNetworksIsAChoice(String attribute, String value) {
        assertThat(VOCABULARY.attribute("core." + attribute).orElseThrow().choices())
                .anySatisfy(choice -> assertThat(choice.id()).isEqualTo(value));
    }

    @Test
    void anOrganisationIsNotCommissionedByAProvider() {
        assertThat(VOCABULARY.linkTypesBetween(Organisations.PROVIDER, Contracts.CONTRACT))
                .contains(ContractLinks.PARTY_TO)
                .doesNotContain(ContractLinks.COMMISSIONS, ContractLinks.OVERLAYS, PlanLinks.THREATENS);
    }

    @Test
    void aPracticeMayBelongToAGroupButNotTheOtherWayRound() {
        var practice = GeneralPractice.GP_PRACTICE;
        var group = GeneralPractice.GP_GROUP;
        assertThat(VOCABULARY.allows(MembershipLinks.MEMBER_OF, practice, group))
                .isTrue();
        assertThat(VOCABULARY.allows(MembershipLinks.MEMBER_OF, group, practice))
                .isFalse();
    }

    @Test
    void theMenuBetweenTwoNodesStaysShort() {
        for (var from : MODEL.nodeTypes()) {
            for (var to : MODEL.nodeTypes()) {
                assertThat(VOCABULARY.linkTypesBetween(from, to))
                        .as("links from %s to %s", from, to)
                        .hasSizeLessThanOrEqualTo(21);
            }
        }
    }

    @Test
    void aPartnershipIsNotAnOrganisation() {
        assertThat(Partnerships.PARTNERSHIP.isA(Organisations.ORGANISATION)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("elementTypes")
    void everyTypeSaysWhatItStandsFor(ElementType type) {
        assertThat(type.label()).isNotBlank();
        assertThat(type.help()).endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void everyAttributeSaysWhatItHolds(Attribute<?> attribute) {
        assertThat(attribute.label()).isNotBlank();
        assertThat(attribute.help()).endsWith(".");
    }

    @Test
    void noWordIsUnused() {
        var used = new TreeSet<String>();
        elementTypes().forEach(t -> used.addAll(Set.of(t.id(), t.id() + ".help")));
        for (var a : attributes()) {
            used.addAll(Set.of(a.id(), a.id() + ".help"));
            if (!a.unit().isEmpty()) {
                used.add(a.id() + ".unit");
            }
            a.choices().forEach(c -> used.add(a.id() + "." + c.id()));
        }
        assertThat(Words.beside(Core.class).keys()).containsExactlyElementsOf(used);
    }

    @Test
    void noOtherAttributeOrTypeIsForgotten() {
        assertThat(VOCABULARY.attributesOf(Places.SITE)).contains(Core.NAME, Places.POSTCODE);
        assertThat(VOCABULARY.attributesOf(GeneralPractice.GP_PRACTICE))
                .contains(Organisations.LEGAL_FORM, GeneralPractice.LIST_SIZE);
    }

    @Test
    void textOnEveryNodeCanBeRead() {
        for (var type : MODEL.nodeTypes()) {
            assertThat(contrast(type.style())).as("contrast of %s", type).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void dashesAreLeftToSayThatSomethingIsProposed() {
        assertThat(MODEL.linkTypes())
                .noneSatisfy(t -> assertThat(t.style().stroke().name()).startsWith("DASH"));
    }

    @ParameterizedTest
    @MethodSource("icons")
    void everyIconThatATypeNamesIsThere(String icon) {
        assertThat(MODEL.icon(icon)).hasValueSatisfying(svg -> assertThat(svg).contains("<svg"));
    }

    @Test
    void anUnknownIconIsNotFound() {
        assertThat(MODEL.icon("core/none-such")).isEmpty();
        assertThat(MODEL.icon("core/../messages")).isEmpty();
        assertThat(MODEL.icon("mcp/hub")).isEmpty();
    }

    static List<String> icons() {
        return MODEL.nodeTypes().stream().map(t -> t.style().icon()).distinct().toList();
    }

    static List<ElementType> elementTypes() {
        var all = new HashSet<ElementType>(MODEL.nodeTypes());
        all.addAll(MODEL.linkTypes());
        return List.copyOf(all);
    }

    static List<Attribute<?>> attributes() {
        return List.copyOf(VOCABULARY.attributes());
    }

    /** The contrast ratio of WCAG 2. */
    private static double contrast(NodeStyle style) {
        double fill = luminance(style.fill());
        double text = luminance(style.text());
        return (Math.max(fill, text) + 0.05) / (Math.min(fill, text) + 0.05);
    }

    private static double luminance(Colour colour) {
        return 0.2126 * linear(colour.rgb() >> 16) + 0.7152 * linear(colour.rgb() >> 8) + 0.0722 * linear(colour.rgb());
    }

    private static double linear(int channel) {
        double c = (channel & 0xFF) / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
