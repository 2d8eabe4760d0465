package org.concordat.core.sections.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.Plans;
import org.concordat.api.core.Statuses;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.report.Block;
import org.concordat.api.report.Block.Lane;
import org.concordat.api.report.Block.Mark;
import org.concordat.api.report.Block.Step;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.measures.words.ByName;
import org.concordat.core.sections.words.CoreSection;

/** The roadmap: years as columns, and a lane for each workstream and group with its milestones, before and after the day. */
public final class Roadmap extends CoreSection {

    private static final Set<String> GATES = Set.of("checkpoint", "decision");
    private static final List<NodeType> GROUPS =
            List.of(Partnerships.PARTNERSHIP, GeneralPractice.GP_GROUP, Organisations.ORGANISATION);
    private static final int MOST_NAMES = 8;

    public Roadmap() {
        super("core.roadmap");
    }

    @Override
    protected List<Block> blocks(AsAt asAt) {
        var milestones = asAt.network()
                .nodes(Plans.MILESTONE)
                .filter(m -> m.has(Plans.MILESTONE_DATE))
                .toList();
        var kept = milestones.stream().filter(m -> !Statuses.isOver(m)).toList();
        var blocks = new ArrayList<Block>();
        if (!kept.isEmpty()) {
            blocks.add(lanes(kept, asAt));
        }
        told("overdue", kept.stream().filter(m -> isOverdue(m, asAt)).toList(), blocks);
        told("givenUp", milestones.stream().filter(Statuses::isOver).toList(), blocks);
        return blocks;
    }

    private void told(String key, List<Node> milestones, List<Block> blocks) {
        if (!milestones.isEmpty()) {
            var names =
                    milestones.stream().map(InWords::name).distinct().sorted().toList();
            blocks.add(paragraph(key, milestones.size(), some(names, MOST_NAMES)));
        }
    }

    private Block lanes(List<Node> milestones, AsAt asAt) {
        var period = Period.of(milestones.stream().map(Roadmap::date).toList());
        var starts = milestones.stream()
                .map(m -> period.start(date(m)))
                .collect(Collectors.toCollection(TreeSet<LocalDate>::new));
        Map<String, List<Node>> byLane = milestones.stream()
                .sorted(Comparator.comparing((Node m) -> date(m).start()).thenComparing(ByName.ORDER))
                .collect(Collectors.groupingBy(m -> lane(m, asAt.network()), TreeMap::new, Collectors.toList()));
        var lanes = byLane.entrySet().stream()
                .sorted(Comparator.comparing(e -> e.getKey().isEmpty()))
                .map(e -> new Lane(
                        e.getKey().isEmpty() ? say(byLane.size() == 1 ? "all" : "other") : e.getKey(),
                        starts.stream()
                                .map(start -> cell(e.getValue(), start, period, asAt))
                                .toList()))
                .toList();
        return new Block.Lanes(
                say("lanes", InWords.day(asAt.day())),
                starts.stream().map(period::name).toList(),
                lanes);
    }

    private static PartialDate date(Node milestone) {
        return milestone.find(Plans.MILESTONE_DATE).orElseThrow();
    }

    private List<Step> cell(List<Node> milestones, LocalDate start, Period period, AsAt asAt) {
        return milestones.stream()
                .filter(m -> period.start(date(m)).equals(start))
                .map(m -> new Step(text(m, period), mark(m, asAt)))
                .toList();
    }

    private static String text(Node milestone, Period period) {
        var date = date(milestone);
        var name = InWords.name(milestone);
        return period.isSharper(date) ? shared("remark", name, InWords.date(date)) : name;
    }

    private static Mark mark(Node milestone, AsAt asAt) {
        if (isDone(milestone, asAt)) {
            return Mark.DONE;
        }
        return GATES.contains(milestone.get(Plans.MILESTONE_KIND, "")) || milestone.has(Plans.ASSURANCE_STEP)
                ? Mark.CHECKPOINT
                : Mark.OBJECTIVE;
    }

    /** Said to be so, and by the day; that its date has passed alone does not say that it was done. */
    private static boolean isDone(Node milestone, AsAt asAt) {
        return milestone.has(Core.STATUS)
                && Statuses.isInForce(milestone)
                && !date(milestone).start().isAfter(asAt.day());
    }

    private static boolean isOverdue(Node milestone, AsAt asAt) {
        return milestone.get(Core.STATUS, Statuses.PLANNED).equals(Statuses.PLANNED)
                && date(milestone).latest().isBefore(asAt.day());
    }

    /** The workstream and the group that it is about, as far as they are known. */
    private String lane(Node milestone, Network network) {
        var stream = Stream.concat(
                        milestone.find(Plans.MILESTONE_WORKSTREAM).flatMap(network::find).stream(),
                        network.targets(milestone.id(), PlaceLinks.PART_OF))
                .map(InWords::name)
                .findFirst();
        var group = milestone.all(Plans.CONCERNS).stream()
                .flatMap(id -> network.find(id).stream())
                .filter(n -> AsAt.isAny(n, GROUPS))
                .map(InWords::name)
                .findFirst();
        return stream.map(s -> group.map(g -> say("laneOf", s, g)).orElse(s))
                .or(() -> group)
                .orElse("");
    }
}
