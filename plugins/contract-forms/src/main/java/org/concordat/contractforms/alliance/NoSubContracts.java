package org.concordat.contractforms.alliance;

import static org.concordat.contractforms.vocabulary.ContractFormsWords.WORDS;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.edit.RemoveLink;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;

/**
 * ALL-03: the parties of an alliance stand side by side: none is lead or sub-contractor in it, and none sub-contracts alliance services
 * to another. What they sub-contract under other contracts, for other services, is their own affair.
 */
final class NoSubContracts implements Rule {

    private static final Set<String> ABOVE_OR_BELOW = Set.of(ContractLinks.LEAD, ContractLinks.SUB);
    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "ALL-03", Severity.WARNING);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return Alliance.all(check).stream()
                .flatMap(alliance -> Stream.concat(roles(alliance), subContracts(alliance)))
                .toList();
    }

    private static Stream<Finding> subContracts(Alliance alliance) {
        var parties = alliance.parties();
        return parties.stream()
                .flatMap(party -> alliance.asAt().linksFrom(party, ContractLinks.SUBCONTRACTS))
                .filter(link -> parties.contains(alliance.asAt().to(link)))
                .filter(link -> isForAlliance(link, alliance))
                .map(link -> subContract(link, alliance));
    }

    private static boolean isForAlliance(Link link, Alliance alliance) {
        var scope = alliance.scope().stream().map(Node::id).toList();
        return link.find(ContractLinks.UNDER_CONTRACT)
                        .filter(alliance.node().id()::equals)
                        .isPresent()
                || link.all(ContractLinks.SUBCONTRACTED_SERVICES).stream().anyMatch(scope::contains);
    }

    private static Finding subContract(Link link, Alliance alliance) {
        var from = alliance.asAt().from(link);
        var to = alliance.asAt().to(link);
        return ABOUT.finding(
                        List.of(link, from, to, alliance.node()), InWords.name(from), InWords.name(to), alliance.name())
                .with(ABOUT.text("fix", InWords.name(from), InWords.name(to)), new RemoveLink(link));
    }

    private static Stream<Finding> roles(Alliance alliance) {
        return alliance.asAt()
                .linksTo(alliance.node(), ContractLinks.PARTY_TO)
                .filter(l -> ABOVE_OR_BELOW.contains(l.get(ContractLinks.PARTY_ROLE, "")))
                .map(link -> role(link, alliance));
    }

    private static Finding role(Link link, Alliance alliance) {
        var party = alliance.asAt().from(link);
        var role = ContractLinks.PARTY_ROLE.choiceLabel(link.get(ContractLinks.PARTY_ROLE, ""));
        return ABOUT.finding(
                        Severity.WARNING,
                        "role",
                        List.of(link, party, alliance.node()),
                        InWords.name(party),
                        role,
                        alliance.name())
                .with(
                        ABOUT.text("member", InWords.name(party), alliance.name()),
                        new ChangeLink(link, link.with(ContractLinks.PARTY_ROLE, "member")));
    }
}
