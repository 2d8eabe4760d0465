package org.concordat.pacs.vertical;

import static org.concordat.pacs.vocabulary.PacsWords.WORDS;

import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Statuses;
import org.concordat.api.edit.AddLink;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;

/** PACS-07: where a practice sub-contracts GMS to a trust, the network says what becomes of its staff. */
final class StaffTransferRecorded implements Rule {

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "PACS-07", Severity.WARNING);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        var asAt = AsAt.of(check);
        return TrustRunPractice.all(asAt).stream()
                .map(TrustRunPractice::practice)
                .filter(practice -> !isRecorded(practice, asAt))
                .flatMap(practice -> trusts(practice, asAt).map(trust -> finding(practice, trust)))
                .toList();
    }

    /** The trusts to which it sub-contracts, each once. */
    private static Stream<Node> trusts(Node practice, AsAt asAt) {
        return GmsSubcontract.of(practice, asAt.network())
                .filter(s -> Settled.on(s.link(), asAt))
                .map(GmsSubcontract::trust)
                .distinct();
    }

    /** Whether its staff move or are lent to anybody. */
    static boolean isRecorded(Node practice, AsAt asAt) {
        return Stream.of(MembershipLinks.STAFF_TRANSFER, MembershipLinks.SECONDS)
                .flatMap(type -> asAt.linksFrom(practice, type))
                .findAny()
                .isPresent();
    }

    private static Finding finding(Node practice, Node trust) {
        var name = InWords.name(practice);
        var to = InWords.name(trust);
        return ABOUT.finding(List.of(practice, trust), name, to)
                .with(
                        ABOUT.text("fix", name, to),
                        new AddLink(Link.of(MembershipLinks.STAFF_TRANSFER, practice.id(), trust.id())
                                .with(Core.STATUS, Statuses.PLANNED)));
    }
}
