package org.concordat.core.sections.plans;

import static org.concordat.api.core.MembershipLinks.MEMBER_OF;
import static org.concordat.api.core.PlanLinks.CONSIDERED_BY;
import static org.concordat.api.core.PlanLinks.ISOLATES;
import static org.concordat.api.core.PlanLinks.LESSON_FROM;
import static org.concordat.api.core.PlanLinks.OPTION_FOR;
import static org.concordat.api.core.PlanLinks.PREFERS;
import static org.concordat.api.core.PlanLinks.PROPOSES;
import static org.concordat.api.core.PlanLinks.SHAPED_BY;
import static org.concordat.api.core.PlanLinks.THREATENS;
import static org.concordat.api.core.RelationshipLinks.ENDORSES;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.core.Lifetimes;
import org.concordat.api.core.Plans;
import org.concordat.api.core.Statuses;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.report.Block;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.core.measures.words.ByName;
import org.concordat.core.sections.words.CoreSection;

/** The option appraisal: a table for each thing that options are for, the chosen one first and the rejected last. */
public final class OptionAppraisal extends CoreSection {

    private static final int MOST_NAMES = 8;
    private static final Set<String> CHOSEN = Set.of(Statuses.CHOSEN, Statuses.DECIDED, Statuses.ACTUAL);

    public OptionAppraisal() {
        super("core.optionAppraisal");
    }

    @Override
    protected List<Block> blocks(AsAt asAt) {
        var network = asAt.network();
        Map<String, List<Node>> byPurpose = network.nodes(Plans.OPTION)
                .filter(o -> !Lifetimes.earliest(o).isAfter(asAt.day()))
                .sorted(Comparator.comparing((Node o) -> rank(o, network)).thenComparing(ByName.ORDER))
                .collect(Collectors.groupingBy(o -> purpose(o, network), TreeMap::new, Collectors.toList()));
        return byPurpose.entrySet().stream()
                .map(e -> table(e.getKey(), e.getValue(), asAt))
                .toList();
    }

    private static String purpose(Node option, Network network) {
        return InWords.names(network.targets(option.id(), OPTION_FOR).distinct().toList());
    }

    /** What says where the option stands: itself, else the link to what it is for. */
    private static Optional<Element> saying(Node option, Network network) {
        return Stream.<Element>concat(Stream.of(option), network.linksFrom(option.id(), OPTION_FOR))
                .filter(e -> e.has(Core.STATUS))
                .findFirst();
    }

    private static int rank(Node option, Network network) {
        return saying(option, network)
                .map(e -> CHOSEN.contains(e.get(Core.STATUS, "")) ? 0 : Statuses.isOver(e) ? 2 : 1)
                .orElse(1);
    }

    private Block table(String purpose, List<Node> options, AsAt asAt) {
        var network = asAt.network();
        var day = InWords.day(asAt.day());
        return this.<Node>columns()
                .column("option", InWords::name)
                .column("form", o -> choice(o, Plans.OPTION_FORM))
                .column(
                        "standing",
                        o -> saying(o, network).map(CoreSection::standing).orElse(""))
                .column(
                        "reason",
                        o -> o.find(Plans.REASON).or(() -> o.find(Core.NOTE)).orElse(""))
                .column("inFavour", o -> from(o, asAt, PREFERS, PROPOSES, ENDORSES))
                .column("weighedUpBy", o -> InWords.names(asAt.targets(o, CONSIDERED_BY)))
                .column("members", o -> members(o, network))
                .column("parts", o -> parts(o, network))
                .column("leftOut", o -> InWords.names(asAt.targets(o, ISOLATES)))
                .column("shapedBy", o -> InWords.names(asAt.targets(o, SHAPED_BY)))
                .column("lessons", o -> InWords.names(asAt.targets(o, LESSON_FROM)))
                .column("risks", o -> from(o, asAt, THREATENS))
                .table(purpose.isEmpty() ? say("table", day) : say("tableFor", purpose, day), options);
    }

    private static String from(Node option, AsAt asAt, LinkType... types) {
        return InWords.names(Stream.of(types)
                .flatMap(type -> asAt.origins(option, type).stream())
                .distinct()
                .toList());
    }

    /** Who would be a member under this option only. */
    private static String members(Node option, Network network) {
        return InWords.names(network.links(MEMBER_OF)
                .filter(l -> belongs(l, option))
                .flatMap((Link l) -> network.find(l.from()).stream())
                .distinct()
                .toList());
    }

    private static String parts(Node option, Network network) {
        return InWords.some(
                network.nodes().stream().filter(n -> belongs(n, option)).toList(), MOST_NAMES);
    }

    private static boolean belongs(Element element, Node option) {
        return element.find(Core.OPTION).filter(option.id()::equals).isPresent();
    }
}
