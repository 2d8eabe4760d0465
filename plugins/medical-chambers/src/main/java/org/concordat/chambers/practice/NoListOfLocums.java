package org.concordat.chambers.practice;

import static org.concordat.chambers.vocabulary.ChambersWords.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.RemoveLink;
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
import org.concordat.chambers.body.Chambers;
import org.concordat.chambers.body.ChambersKind;
import org.concordat.chambers.vocabulary.ChambersAdditions;

/**
 * CHM-07: locum chambers have no registered list: they own and run no practice, hold no contract for primary medical services, cover no
 * registered population, and no practice is a member of them.
 */
final class NoListOfLocums implements Rule {

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "CHM-07", Severity.ERROR);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return Chambers.all(check).stream()
                .filter(c -> c.is(ChambersKind.LOCUM_CHAMBERS))
                .flatMap(c -> finding(c).stream())
                .toList();
    }

    private static Optional<Finding> finding(Chambers chambers) {
        var node = chambers.node();
        var asAt = chambers.asAt();
        var links = links(node, asAt).toList();
        if (links.isEmpty()) {
            return Optional.empty();
        }
        var about = new ArrayList<Element>(List.of(node));
        about.addAll(links);
        var sentences = links.stream()
                .map(l -> WORDS.format("CHM-07.link", InWords.sentence(l, asAt.network())))
                .toList();
        var edits = links.stream().<Edit>map(RemoveLink::new).toList();
        return Optional.of(ABOUT.finding(about, chambers.name(), InWords.list(sentences))
                .with(WORDS.format("CHM-07.remove", links.size()), new Group(WORDS.get("CHM-07.edit"), edits))
                .with(WORDS.format("CHM-07.federation", chambers.name()), new ChangeNode(node, federation(node))));
    }

    private static Stream<Link> links(Node chambers, AsAt asAt) {
        var running = Stream.of(PlaceLinks.OPERATES, MembershipLinks.OWNS)
                .flatMap(type -> asAt.linksFrom(chambers, type))
                .filter(l -> asAt.to(l).isA(GeneralPractice.GP_PRACTICE));
        var contracts = Stream.of(ContractLinks.HOLDS_CONTRACT, ContractLinks.PARTY_TO)
                .flatMap(type -> asAt.linksFrom(chambers, type))
                .filter(l -> OwnContract.isPrimaryMedical(asAt.to(l)));
        var lists = asAt.linksFrom(chambers, ServiceLinks.COVERS)
                .filter(l -> asAt.to(l).get(Services.POPULATION_BASIS, "").equals(Services.REGISTERED));
        var members = asAt.linksTo(chambers, MembershipLinks.MEMBER_OF)
                .filter(l -> asAt.from(l).isA(GeneralPractice.GP_PRACTICE));
        return Stream.of(running, contracts, lists, members).flatMap(l -> l);
    }

    private static Node federation(Node chambers) {
        var said = chambers.with(ChambersAdditions.CHAMBERS_KIND, ChambersAdditions.PRACTICE_FEDERATION);
        return chambers.get(GeneralPractice.GROUP_KIND, "").equals("locum_chambers")
                ? said.with(GeneralPractice.GROUP_KIND, "practice_federation_chambers")
                : said;
    }
}
