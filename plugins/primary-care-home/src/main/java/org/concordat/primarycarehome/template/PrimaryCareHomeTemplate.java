package org.concordat.primarycarehome.template;

import static org.concordat.primarycarehome.vocabulary.PrimaryCareHomeWords.WORDS;

import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.Plans;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.model.Template;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.template.Parts;
import org.concordat.api.template.Sketch;
import org.concordat.primarycarehome.vocabulary.PrimaryCareHomeAdditions;
import org.concordat.primarycarehome.vocabulary.PrimaryCareHomeTypes;

/**
 * Four practices, a trust, a council and a voluntary body around one registered population, with a team that all of them staff and one
 * budget whose risk and reward they share under an alliance agreement.
 */
public final class PrimaryCareHomeTemplate {

    private static final Parts PARTS = new Parts(WORDS, "primary-care-home.template.");

    private PrimaryCareHomeTemplate() {}

    public static List<Template> all() {
        return List.of(template());
    }

    private static Template template() {
        var sketch = new Sketch();
        var agreement = PARTS.contract("agreement", Contracts.ALLIANCE_AGREEMENT);
        var home = sketch.around(
                0,
                6,
                2,
                PARTS.partnership(PrimaryCareHomeTypes.PRIMARY_CARE_HOME, "home", PrimaryCareHomeAdditions.PCH, false)
                        .with(Partnerships.POPULATION_RULE, WORDS.get("primary-care-home.template.size"))
                        .with(Partnerships.AGREEMENT, agreement.id()));
        sketch.at(2, 1, agreement);
        var partners = partners(sketch);
        partners.forEach(p -> sketch.link(MembershipLinks.MEMBER_OF, p, home));
        partners.forEach(p -> sketch.link(Parts.party(p, agreement, "member")));
        money(sketch, home, agreement);
        care(sketch, home, partners, agreement);
        return sketch.as("primary-care-home.home", WORDS);
    }

    private static List<Node> partners(Sketch sketch) {
        return List.of(
                sketch.at(0, 2, PARTS.practice("practice1")),
                sketch.at(1, 2, PARTS.practice("practice2")),
                sketch.at(2, 2, PARTS.practice("practice3")),
                sketch.at(3, 2, PARTS.practice("practice4")),
                sketch.at(4, 2, PARTS.trust("trust", "acute_and_community")),
                sketch.at(5, 2, PARTS.node(Organisations.LOCAL_AUTHORITY, "council")),
                sketch.at(
                        6,
                        2,
                        PARTS.node(Organisations.INDEPENDENT_PROVIDER, "voluntary")
                                .with(Organisations.SECTOR, "VCSE")));
    }

    private static void money(Sketch sketch, Node home, Node agreement) {
        var commissioner = sketch.at(2, 0, PARTS.commissioner("commissioner"));
        var budget = sketch.at(
                4,
                1,
                PARTS.node(Money.BUDGET, "budget")
                        .with(Money.BUDGET_KIND, Money.WHOLE_POPULATION)
                        .with(Money.BUDGET_BASIS, "capitated")
                        .with(PrimaryCareHomeAdditions.SHARED_RISK_AND_REWARD, true));
        var existing = sketch.at(0, 1, PARTS.contract("existing", Contracts.EXISTING_CONTRACTS));
        sketch.link(ContractLinks.COMMISSIONS, commissioner, existing);
        sketch.link(ContractLinks.OVERLAYS, agreement, existing);
        sketch.link(Parts.party(commissioner, agreement, ContractLinks.COMMISSIONER));
        sketch.link(ContractLinks.COMMISSIONS, commissioner, agreement);
        sketch.link(MoneyLinks.FUNDS, commissioner, budget);
        sketch.link(MoneyLinks.FUNDS, budget, home);
    }

    private static void care(Sketch sketch, Node home, List<Node> partners, Node agreement) {
        var team = sketch.at(5, 3.1, PARTS.node(PrimaryCareHomeTypes.NEIGHBOURHOOD_TEAM, "team"));
        sketch.link(ServiceLinks.WRAPPED_AROUND, team, home);
        partners.stream()
                .filter(p -> !p.id().value().startsWith("practice"))
                .forEach(p -> sketch.link(MembershipLinks.STAFFS, p, team));
        sketch.link(Link.of(MembershipLinks.STAFFS, partners.get(0).id(), team.id()));
        var personalised = sketch.serviceAt(
                3.5,
                3.1,
                PARTS.node(PrimaryCareHomeTypes.PERSONALISED_CARE_SERVICE, "personalised")
                        .with(Services.POPULATION_LEVEL, Services.ONGOING));
        sketch.link(ServiceLinks.PROVIDES, team, personalised);
        sketch.link(ServiceLinks.IN_SCOPE_OF, personalised, agreement);
        var outcome = sketch.at(2, 3.1, PARTS.node(Plans.OUTCOME, "outcome"));
        sketch.link(ServiceLinks.DELIVERS, home, outcome);
        var population = sketch.at(0.5, 3.2, PARTS.population("population"));
        sketch.link(ServiceLinks.COVERS, home, population);
    }
}
