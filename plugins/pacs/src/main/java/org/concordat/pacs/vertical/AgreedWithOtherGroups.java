package org.concordat.pacs.vertical;

import static org.concordat.pacs.vocabulary.PacsWords.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.RelationshipLinks;
import org.concordat.api.core.Statuses;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.reading.Members;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.api.template.Parts;

/**
 * PACS-08: a practice that a trust runs and that belongs to a group of another model of care has an agreement on it. A group in which
 * that trust runs every practice, or of which it is a member itself, is no other group.
 */
final class AgreedWithOtherGroups implements Rule {

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "PACS-08", Severity.WARNING);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        var asAt = AsAt.of(check);
        var all = TrustRunPractice.all(asAt);
        return all.stream()
                .flatMap(run -> groups(run.practice(), asAt)
                        .filter(group -> !isOwn(group, run, all, asAt) && !isAgreed(group, run, asAt))
                        .map(group -> finding(group, run, asAt)))
                .toList();
    }

    /** The groups of another model that it belongs to. */
    private static Stream<Node> groups(Node practice, AsAt asAt) {
        return asAt.linksFrom(practice, MembershipLinks.MEMBER_OF)
                .filter(link -> Settled.on(link, asAt))
                .map(asAt::to)
                .filter(group -> OtherModel.of(group, asAt).isPresent())
                .distinct();
    }

    private static boolean isOwn(Node group, TrustRunPractice run, List<TrustRunPractice> all, AsAt asAt) {
        var members = Members.of(group, asAt);
        var ofTrust = all.stream()
                .filter(other -> other.trust().equals(run.trust()))
                .map(TrustRunPractice::practice)
                .toList();
        return run.trust().filter(members::include).isPresent() || ofTrust.containsAll(members.practices());
    }

    private static boolean isAgreed(Node group, TrustRunPractice run, AsAt asAt) {
        var sides =
                Stream.concat(Stream.of(run.practice()), run.trust().stream()).toList();
        boolean shareContract = Agreements.binding(group, asAt).stream()
                .filter(c -> Agreements.form(c)
                        .filter(GmsSubcontract.PRIMARY_MEDICAL::contains)
                        .isEmpty())
                .map(c -> Agreements.parties(c, asAt))
                .anyMatch(parties -> sides.stream().anyMatch(parties::contains));
        return shareContract || sides.stream().anyMatch(side -> areJoined(side, group, asAt));
    }

    private static boolean areJoined(Node side, Node group, AsAt asAt) {
        return asAt.targets(side, ContractLinks.INTEGRATES_WITH).contains(group)
                || asAt.targets(side, RelationshipLinks.PARTNER_WITH).contains(group)
                || asAt.targets(group, RelationshipLinks.PARTNER_WITH).contains(side);
    }

    private static Finding finding(Node group, TrustRunPractice run, AsAt asAt) {
        var name = InWords.name(group);
        var about = Stream.of(Stream.of(run.practice(), group), run.trust().stream())
                .flatMap(nodes -> nodes)
                .toList();
        return ABOUT.finding(
                        about,
                        run.name(),
                        run.trustName(),
                        name,
                        OtherModel.of(group, asAt).orElse(name))
                .with(ABOUT.text("fix", run.trustName(), name), agreement(about, run, name));
    }

    private static Edit agreement(List<Node> parties, TrustRunPractice run, String group) {
        var agreement = Node.of(Contracts.CONTRACT)
                .with(Core.NAME, ABOUT.text("name", group, run.trustName()))
                .with(Core.STATUS, Statuses.PLANNED)
                .with(Contracts.CONTRACT_FORM, "MOU");
        var edits = new ArrayList<Edit>();
        edits.add(new AddNode(agreement));
        parties.forEach(party -> edits.add(new AddLink(Parts.party(party, agreement, "member"))));
        return new Group(ABOUT.text("edit"), edits);
    }
}
