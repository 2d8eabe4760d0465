package org.concordat.desktop.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.model.CareModel;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.caremodel.CareModels;
import org.junit.jupiter.api.Test;

class TypePageTest {

    private static final CareModels MODELS = CareModels.of(List.of());

    private static TypePage page(ElementType type) {
        return TypePage.of(type, MODELS);
    }

    private static String html(ElementType type) {
        return new PageText(page(type), MODELS.vocabulary()).html();
    }

    @Test
    void aNodeTypeTellsWhatItMayBeLinkedTo() {
        assertThat(page(Organisations.COMMISSIONER).leaving())
                .extracting(TypePage.Ends::by)
                .contains(ContractLinks.COMMISSIONS);
    }

    @Test
    void whatAnotherTypeIncludesIsNotTwiceThere() {
        assertThat(page(Organisations.COMMISSIONER).leaving())
                .allSatisfy(ends -> assertThat(ends.others())
                        .allSatisfy(type ->
                                assertThat(ends.others()).noneMatch(other -> !other.equals(type) && type.isA(other))));
    }

    @Test
    void aLinkTypeTellsWhatItJoins() {
        assertThat(page(ContractLinks.COMMISSIONS).leaving())
                .extracting(TypePage.Ends::by)
                .allMatch(NodeType.class::isInstance)
                .isNotEmpty();
    }

    @Test
    void theWiderTypesAreTold() {
        assertThat(page(GeneralPractice.GP_PRACTICE).wider()).isNotEmpty();
    }

    @Test
    void eachAttributeStandsUnderTheCareModelThatDefinesIt() {
        assertThat(page(GeneralPractice.GP_PRACTICE).attributes())
                .hasEntrySatisfying("Core", all -> assertThat(all).contains(GeneralPractice.LIST_SIZE));
    }

    @Test
    void anAttributeIsToldWithItsUnit() {
        assertThat(html(GeneralPractice.GP_PRACTICE))
                .contains(GeneralPractice.LIST_SIZE.label())
                .contains("in " + GeneralPractice.LIST_SIZE.unit());
    }

    @Test
    void otherTypesAreLinks() {
        assertThat(html(Organisations.COMMISSIONER)).contains("href=\"type:" + ContractLinks.COMMISSIONS.id() + "\"");
    }

    @Test
    void everyTypeHasAPage() {
        assertThat(new TypeIndex(MODELS).find(""))
                .allSatisfy(type -> assertThat(html(type)).contains(Html.escaped(type.label())));
    }

    @Test
    void aLabelIsNeverReadAsHtml() {
        var type = NodeType.of(
                "test.Tag", "<img src=x>", "", NodeStyle.of(NodeShape.RECTANGLE, "#ffffff", "#000000"), List.of());

        assertThat(html(type)).doesNotContain("<img").contains("&lt;img");
    }

    @Test
    void aTypeIsFoundByWhatIsSaidOfIt() {
        assertThat(new TypeIndex(MODELS).find(GeneralPractice.LIST_SIZE.label()))
                .contains(GeneralPractice.GP_PRACTICE);
    }

    @Test
    void aTypeOfThatNameComesFirst() {
        assertThat(new TypeIndex(MODELS).find("commissioner")).first().isEqualTo(Organisations.COMMISSIONER);
    }

    @Test
    void whatNoCareModelKnowsIsToldAsSuch() {
        assertThat(page(NodeType.placeholder("gone.Thing")).model().map(CareModel::name))
                .isEmpty();
    }
}
