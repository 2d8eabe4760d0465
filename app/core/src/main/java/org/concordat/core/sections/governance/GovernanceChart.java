package org.concordat.core.sections.governance;

import static org.concordat.api.core.GovernanceLinks.DELEGATES_TO;
import static org.concordat.api.core.GovernanceLinks.GOVERNED_BY;
import static org.concordat.api.core.GovernanceLinks.LEADS;
import static org.concordat.api.core.GovernanceLinks.MONITORS;
import static org.concordat.api.core.GovernanceLinks.REPORTS_TO;
import static org.concordat.api.core.GovernanceLinks.SITS_ON;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.core.Governance;
import org.concordat.api.core.GovernanceLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.report.Block;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.core.measures.words.ByName;
import org.concordat.core.sections.words.CoreSection;

/** The governance structure chart and the bodies in it. A health report without one was criticised in public by a scrutiny committee. */
public final class GovernanceChart extends CoreSection {

    private static final List<LinkType> LINES = List.of(REPORTS_TO, DELEGATES_TO, GOVERNED_BY);

    public GovernanceChart() {
        super("core.governanceChart");
    }

    @Override
    protected List<Block> blocks(AsAt asAt) {
        var bodies = asAt.nodes(Governance.GOVERNANCE_BODY).sorted(ByName.ORDER).toList();
        var lines = LINES.stream().flatMap(asAt::links).toList();
        if (bodies.isEmpty() && lines.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        var apart = bodies.stream().filter(b -> standsApart(b, asAt)).toList();
        if (bodies.isEmpty()) {
            blocks.add(paragraph("noBodies"));
        } else if (apart.size() == bodies.size()) {
            blocks.add(paragraph("noLines", bodies.size()));
        } else if (!apart.isEmpty()) {
            blocks.add(paragraph("apart", InWords.names(apart), apart.size()));
        }
        blocks.add(chart(bodies, lines, asAt));
        if (!bodies.isEmpty()) {
            blocks.add(table(bodies, asAt));
        }
        return blocks;
    }

    /** Whether nothing joins the body to whom it answers or for whom it decides. */
    private static boolean standsApart(Node body, AsAt asAt) {
        return LINES.stream()
                .flatMap(type -> Stream.concat(asAt.linksFrom(body, type), asAt.linksTo(body, type)))
                .findAny()
                .isEmpty();
    }

    private Block chart(List<Node> bodies, List<Link> lines, AsAt asAt) {
        var nodes = bodies.stream().map(Node::id).collect(Collectors.toCollection(LinkedHashSet<NodeId>::new));
        var links = new LinkedHashSet<LinkId>();
        var seats = bodies.stream().flatMap(b -> Stream.concat(asAt.linksTo(b, SITS_ON), asAt.linksTo(b, LEADS)));
        Stream.concat(lines.stream(), seats).forEach(l -> {
            links.add(l.id());
            nodes.add(l.from());
            nodes.add(l.to());
        });
        return new Block.Chart(say("chart", InWords.day(asAt.day())), nodes, links);
    }

    private Block table(List<Node> bodies, AsAt asAt) {
        return this.<Node>columns()
                .column("body", InWords::name)
                .column("kind", b -> choice(b, Governance.BODY_KIND))
                .column("standing", CoreSection::standing)
                .column("seats", b -> seats(b, asAt))
                .column("decisions", b -> choice(b, Governance.DECISION_RULE))
                .column(
                        "quorum",
                        b -> b.find(Governance.QUORUM).map(String::valueOf).orElse(""))
                .column("powers", b -> yesNo(b, Governance.DELEGATED_POWERS))
                .column("answersTo", b -> answersTo(b, asAt))
                .column("governs", b -> InWords.names(asAt.origins(b, GOVERNED_BY)))
                .column("watches", b -> InWords.names(asAt.targets(b, MONITORS)))
                .column("meets", b -> meets(b, asAt))
                .column("remit", b -> b.get(Organisations.REMIT, ""))
                .table(say("table", InWords.day(asAt.day())), bodies);
    }

    private static String answersTo(Node body, AsAt asAt) {
        return InWords.names(
                Stream.concat(asAt.targets(body, REPORTS_TO).stream(), asAt.origins(body, DELEGATES_TO).stream())
                        .distinct()
                        .toList());
    }

    private static String meets(Node body, AsAt asAt) {
        return Stream.concat(asAt.linksTo(body, GOVERNED_BY), asAt.linksFrom(body, MONITORS))
                .flatMap(l -> l.find(GovernanceLinks.FREQUENCY).stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Everybody who sits on the body, with the seat and the vote where they are said. */
    private String seats(Node body, AsAt asAt) {
        return asAt.linksTo(body, SITS_ON)
                .map(l -> seat(InWords.name(asAt.from(l)), l))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private String seat(String name, Link link) {
        var said = Stream.concat(
                        link.find(GovernanceLinks.SEAT).stream(),
                        link.find(GovernanceLinks.VOTING).map(v -> say(v ? "votes" : "noVote")).stream())
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? name : shared("remark", name, said);
    }
}
