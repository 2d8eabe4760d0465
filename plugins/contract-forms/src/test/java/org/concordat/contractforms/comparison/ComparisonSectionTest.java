package org.concordat.contractforms.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.report.Block;
import org.concordat.contractforms.Scene;
import org.concordat.contractforms.vocabulary.FormTypes;
import org.junit.jupiter.api.Test;

class ComparisonSectionTest {

    private final Scene scene = new Scene();

    private List<List<String>> rows() {
        return ((Block.Table)
                        new ComparisonSection().write(scene.network.check()).get(1))
                .rows();
    }

    @Test
    void aContractIsARowOfWhatTheModelSays() {
        var contract = scene.contract("Lead contract", "lead_provider");
        scene.set(contract, Core.STATUS, "planned");
        scene.set(contract, Contracts.ANNUAL_VALUE, Scene.figures(24_000_000));
        scene.set(contract, Contracts.TERM, 5L);
        scene.set(contract, Contracts.PAYMENT_BASIS, "capitated");
        scene.set(contract, Core.VALID_TO, PartialDate.financialYear(2021));
        scene.holds(scene.trust("City Trust"), contract);
        scene.service("Cardiology", contract);
        var people = scene.set(scene.network.node(Services.POPULATION, "People"), Services.SIZE, Scene.figures(60_000));
        scene.network.link(ServiceLinks.COVERS, contract, people);

        assertThat(rows())
                .containsExactly(List.of(
                        "Lead contract",
                        Contracts.CONTRACT_FORM.choiceLabel("lead_provider"),
                        "Planned",
                        "City Trust",
                        "£24,000,000",
                        "£400",
                        "5 years",
                        "Capitated",
                        "Cardiology",
                        "2021/22"));
    }

    @Test
    void whereNobodyHoldsItThePartiesAreListed() {
        var alliance = scene.alliance("Alliance");
        scene.member(scene.trust("City Trust"), alliance);
        scene.member(scene.trust("Mind Trust"), alliance);

        assertThat(rows().get(0)).contains("City Trust and Mind Trust");
    }

    @Test
    void templatesAndGuaranteesAreNoContractsForCare() {
        scene.contract("Template", Contracts.TEMPLATE_ALLIANCE_AGREEMENT);
        scene.network.node(FormTypes.PARENT_GUARANTEE, "Guarantee");

        assertThat(new ComparisonSection().write(scene.network.check())).isEmpty();
    }
}
