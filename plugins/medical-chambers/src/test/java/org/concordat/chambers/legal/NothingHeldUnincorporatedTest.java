package org.concordat.chambers.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.People;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.Places;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.rule.Finding;
import org.concordat.chambers.ChambersCareModel;
import org.concordat.chambers.Scene;
import org.concordat.chambers.vocabulary.ChambersAdditions;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.findings.Checker;
import org.junit.jupiter.api.Test;

class NothingHeldUnincorporatedTest {

    private final NothingHeldUnincorporated rule = new NothingHeldUnincorporated();
    private final Scene scene = Scene.federation();

    @Test
    void premisesAndStaffOfAnUnincorporatedBodyAreFound() {
        scene.form(Organisations.UNINCORPORATED);
        scene.practice("Elm Surgery");
        scene.network.link(PlaceLinks.OPERATES, scene.unity, scene.network.node(Places.SITE, "Hub"));
        scene.network.link(MembershipLinks.STAFFS, scene.unity, scene.network.node(People.TEAM, "Access team"));

        assertThat(scene.messages(rule))
                .containsExactly(
                        "Unity is unincorporated, so it cannot itself hold the premises Hub and the staff that it gives to Access team; name the host, or form a company.");
        assertThat(scene.after("Name Elm Surgery as host of Unity", rule)).isEmpty();
    }

    @Test
    void aCompanyMayHoldPremises() {
        scene.form("company_limited_by_guarantee");
        scene.network.link(PlaceLinks.OPERATES, scene.unity, scene.network.node(Places.SITE, "Hub"));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aRecordedIncorporationOutweighsTheOldForm() {
        scene.form(Organisations.UNINCORPORATED);
        scene.set(scene.unity, ChambersAdditions.INCORPORATED, PartialDate.financialYear(2016));
        scene.network.link(PlaceLinks.OPERATES, scene.unity, scene.network.node(Places.SITE, "Hub"));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aBodyOfNoStatedFormIsPassedOver() {
        scene.network.link(PlaceLinks.OPERATES, scene.unity, scene.network.node(Places.SITE, "Hub"));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aFormThatHasEndedNoLongerCounts() {
        scene.set(
                scene.unity,
                Organisations.LEGAL_FORM,
                List.of(
                        new DatedChoice(
                                Organisations.UNINCORPORATED,
                                PartialDate.financialYear(2015),
                                PartialDate.financialYear(2016)),
                        new DatedChoice("company_limited_by_shares", PartialDate.financialYear(2017), null)));
        scene.network.link(PlaceLinks.OPERATES, scene.unity, scene.network.node(Places.SITE, "Hub"));

        assertThat(scene.messages(rule)).isEmpty();
        assertThat(scene.on(2016, 9, 1).messages(rule)).hasSize(1);
    }

    @Test
    void contractsAndEmploymentAreLeftToTheCore() {
        scene.form(Organisations.UNINCORPORATED);
        scene.network.link(
                ContractLinks.HOLDS_CONTRACT, scene.unity, scene.network.node(Contracts.CONTRACT, "Contract"));
        scene.network.link(MembershipLinks.EMPLOYS, scene.unity, scene.network.node(People.TEAM, "Access team"));

        var rules = CareModels.of(List.of(new ChambersCareModel())).rules();
        assertThat(new Checker(rules).check(scene.network.check()).all())
                .extracting(Finding::rule)
                .contains("CORE-11")
                .doesNotContain("CHM-03");
    }
}
