package org.concordat.chambers.template;

import static org.concordat.chambers.template.ChambersTemplates.PARTS;
import static org.concordat.chambers.vocabulary.ChambersWords.WORDS;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Core;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.model.Template;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.template.Parts;
import org.concordat.api.template.Sketch;
import org.concordat.chambers.vocabulary.ChambersAdditions;
import org.concordat.chambers.vocabulary.ChambersTypes;

/**
 * Four practices that work under a memorandum and without a company for a year, and then form one with equal shares, after Unity in
 * Wolverhampton (2016/17 and 2017/18).
 */
final class FederationToCompany {

    private static final PartialDate ALLIANCE = PartialDate.financialYear(2016);
    private static final PartialDate COMPANY = PartialDate.financialYear(2017);
    private static final BigDecimal QUARTER = BigDecimal.valueOf(25);

    private FederationToCompany() {}

    static Template template() {
        var sketch = new Sketch();
        var chambers = sketch.at(
                1.5,
                1,
                ChambersTemplates.chambers(
                                "federation", "practice_federation_chambers", ChambersAdditions.PRACTICE_FEDERATION)
                        .with(
                                Organisations.LEGAL_FORM,
                                List.of(
                                        new DatedChoice(Organisations.UNINCORPORATED, ALLIANCE, ALLIANCE),
                                        new DatedChoice("company_limited_by_shares", COMPANY, null)))
                        .with(ChambersAdditions.PLANNED_INCORPORATION, COMPANY)
                        .with(ChambersAdditions.INCORPORATED, COMPANY));
        var practices = List.of(
                sketch.at(0, 2.2, PARTS.practice("practice1")),
                sketch.at(1, 2.2, PARTS.practice("practice2")),
                sketch.at(2, 2.2, PARTS.practice("practice3")),
                sketch.at(3, 2.2, PARTS.practice("practice4")));
        practices.forEach(p -> sketch.link(MembershipLinks.MEMBER_OF, p, chambers));
        agreement(sketch, practices);
        register(sketch, chambers, practices);
        work(sketch, chambers, practices);
        return sketch.as("medical-chambers.federation", WORDS);
    }

    private static void agreement(Sketch sketch, List<Node> practices) {
        var memorandum = sketch.at(-0.2, 1, PARTS.contract("memorandum", "MOU").with(Core.VALID_FROM, ALLIANCE));
        practices.forEach(p -> sketch.link(Parts.party(p, memorandum, "member")));
    }

    private static void register(Sketch sketch, Node chambers, List<Node> practices) {
        var register = sketch.at(
                3.2, 1, PARTS.node(ChambersTypes.SHARE_REGISTER, "register").with(Core.VALID_FROM, COMPANY));
        sketch.link(ChambersTypes.REGISTER_OF, register, chambers);
        practices.forEach(p -> sketch.link(Link.of(ChambersTypes.HOLDS_SHARE, p.id(), register.id())
                .with(ChambersTypes.SHARE, QUARTER)
                .with(Core.VALID_FROM, COMPANY)));
    }

    private static void work(Sketch sketch, Node chambers, List<Node> practices) {
        var backOffice = sketch.at(0.5, 3.4, ChambersTemplates.shared("backOffice", "back_office"));
        var training = sketch.at(2.5, 3.4, ChambersTemplates.shared("training", "training"));
        for (var practice : practices) {
            sketch.link(ChambersTypes.SHARES_SERVICE, practice, backOffice);
            sketch.link(ChambersTypes.SHARES_SERVICE, practice, training);
        }
        var commissioner = sketch.at(0.5, -0.1, PARTS.commissioner("commissioner"));
        var contract =
                sketch.at(1.5, -0.1, PARTS.contract("scheme", "enhanced_scheme").with(Core.VALID_FROM, COMPANY));
        var access = sketch.serviceAt(
                2.6, -0.1, PARTS.service("access", Services.WHOLE_POPULATION).with(Core.VALID_FROM, COMPANY));
        sketch.link(ContractLinks.COMMISSIONS, commissioner, contract);
        sketch.link(ContractLinks.HOLDS_CONTRACT, chambers, contract);
        sketch.link(ServiceLinks.PROVIDES, chambers, access);
        sketch.link(ServiceLinks.IN_SCOPE_OF, access, contract);
    }
}
