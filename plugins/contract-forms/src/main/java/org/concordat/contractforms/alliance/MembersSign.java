package org.concordat.contractforms.alliance;

import static org.concordat.contractforms.vocabulary.ContractFormsWords.WORDS;

import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.edit.AddLink;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.api.template.Parts;

/**
 * ALL-06: the members of an alliance are the parties to its agreement. A practice whose group has signed counts as signed. Where either the
 * members or the parties are not drawn, nothing can disagree.
 */
final class MembersSign implements Rule {

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "ALL-06", Severity.WARNING);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return Alliance.all(check).stream()
                .flatMap(alliance -> alliance.partnerships().stream().flatMap(p -> findings(p, alliance)))
                .toList();
    }

    private static Stream<Finding> findings(Node partnership, Alliance alliance) {
        var members = AllianceMembers.of(partnership, alliance.asAt());
        var parties = alliance.parties();
        if (members.isEmpty() || parties.isEmpty() || parties.contains(partnership)) {
            return Stream.empty();
        }
        var unsigned = members.stream()
                .filter(m -> !AllianceMembers.isSpokenFor(m, parties, alliance.asAt()))
                .map(m -> unsigned(m, partnership, alliance));
        var outside = parties.stream()
                .filter(p -> AllianceMembers.binding(p, alliance).isPresent())
                .filter(p -> !AllianceMembers.isSpokenFor(p, members, alliance.asAt()))
                .map(p -> outside(p, partnership, alliance));
        return Stream.concat(unsigned, outside);
    }

    private static Finding unsigned(Node member, Node partnership, Alliance alliance) {
        var role = member.isA(Organisations.COMMISSIONER) ? ContractLinks.COMMISSIONER : "member";
        return finding("message", member, partnership, alliance)
                .with(
                        ABOUT.text("sign", InWords.name(member), alliance.name()),
                        new AddLink(Parts.party(member, alliance.node(), role)));
    }

    private static Finding outside(Node party, Node partnership, Alliance alliance) {
        return finding("outside", party, partnership, alliance)
                .with(
                        ABOUT.text("join", InWords.name(party), InWords.name(partnership)),
                        new AddLink(Link.of(MembershipLinks.MEMBER_OF, party.id(), partnership.id())));
    }

    private static Finding finding(String key, Node body, Node partnership, Alliance alliance) {
        return ABOUT.finding(
                Severity.WARNING,
                key,
                List.of(body, partnership, alliance.node()),
                InWords.name(body),
                InWords.name(partnership),
                alliance.name());
    }
}
