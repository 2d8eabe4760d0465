package org.concordat.contractforms.subcontract;

import static org.concordat.contractforms.vocabulary.ContractFormsWords.WORDS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;

/** LP-06: a sub-contract does not outlast the contract that it is under. It speaks only where both ends are stated and surely disagree. */
final class EndDates implements Rule {

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "LP-06", Severity.ERROR);

    /** A sub-contract, as a link or as a paper, and the contract that it is under. */
    private record Pair(Element subContract, Node head) {}

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        var asAt = AsAt.of(check);
        var links = asAt.links(ContractLinks.SUBCONTRACTS).toList();
        return Stream.concat(ofLinks(links, asAt), ofPapers(links, asAt))
                .flatMap(pair -> finding(pair, asAt).stream())
                .toList();
    }

    private static Stream<Pair> ofLinks(List<Link> links, AsAt asAt) {
        return links.stream()
                .flatMap(link -> link
                        .find(ContractLinks.UNDER_CONTRACT)
                        .flatMap(asAt.network()::find)
                        .map(head -> new Pair(link, head))
                        .stream());
    }

    private static Stream<Pair> ofPapers(List<Link> links, AsAt asAt) {
        var heads = new HeadContracts(asAt, links);
        return asAt.nodes(Contracts.CONTRACT)
                .filter(SubContractForms::isSubContract)
                .flatMap(paper -> heads.above(paper).map(head -> new Pair(paper, head)).stream());
    }

    private static Optional<Finding> finding(Pair pair, AsAt asAt) {
        var end = pair.subContract.find(Core.VALID_TO);
        var headEnd = pair.head.find(Core.VALID_TO);
        return end.isPresent()
                        && headEnd.isPresent()
                        && end.get().earliest().isAfter(headEnd.get().latest())
                ? Optional.of(finding(pair, end.get(), headEnd.get(), asAt))
                : Optional.empty();
    }

    private static Finding finding(Pair pair, PartialDate end, PartialDate headEnd, AsAt asAt) {
        var head = InWords.name(pair.head);
        return ABOUT.finding(
                        List.of(pair.subContract, pair.head),
                        InWords.of(pair.subContract, asAt.network()),
                        InWords.date(end),
                        head,
                        InWords.date(headEnd))
                .with(ABOUT.text("fix", head, InWords.date(headEnd)), ending(pair.subContract, headEnd));
    }

    private static Edit ending(Element subContract, PartialDate end) {
        return subContract instanceof Link link
                ? new ChangeLink(link, link.with(Core.VALID_TO, end))
                : new ChangeNode((Node) subContract, ((Node) subContract).with(Core.VALID_TO, end));
    }
}
