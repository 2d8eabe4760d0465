package org.concordat.core.measures.governance;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.Plans;
import org.concordat.api.core.Statuses;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.measure.Figure;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.core.measures.words.CoreMeasure;

/**
 * How many months what was planned is late: partnerships, contracts and groups with a planned start, against their start or the day; and
 * milestones still only planned after their date. Dates are compared as precisely as they are known: what falls within a quarter that
 * was planned is on time.
 */
public final class StageLag extends CoreMeasure {

    private static final int MOST_NAMES = 5;

    public StageLag() {
        super("core.stageLag");
    }

    @Override
    protected List<Figure> figures(AsAt asAt, Check check) {
        var figures = new ArrayList<Figure>();
        asAt.network().nodes().stream()
                .filter(n -> n.has(Contracts.PLANNED_START) && asAt.standsOrWill(n))
                .sorted(Comparator.comparing(Node::id))
                .forEach(n -> started(n, asAt).or(() -> waiting(n, asAt)).ifPresent(figures::add));
        overdue(asAt).forEach(figures::add);
        return figures;
    }

    /** What has begun: its start against the planned one. */
    private Optional<Figure> started(Node node, AsAt asAt) {
        var planned = node.get(Contracts.PLANNED_START);
        var began = node.get(Core.VALID_FROM);
        if (planned == null || began == null || Statuses.isIntended(node)) {
            return Optional.empty();
        }
        long months = began.start().isAfter(planned.latest())
                ? months(planned.end(), began.start())
                : began.latest().isBefore(planned.start()) ? -months(began.end(), planned.start()) : 0;
        var key = months == 0 ? "onTime" : months > 0 ? "late" : "early";
        return Optional.of(figure(
                        months,
                        List.of(node),
                        say(key, InWords.name(node), InWords.date(planned), InWords.date(began), Math.abs(months)))
                .of(node));
    }

    /** What has not begun although its planned start is over. */
    private Optional<Figure> waiting(Node node, AsAt asAt) {
        var planned = node.get(Contracts.PLANNED_START);
        if (planned == null || !isOver(planned, asAt.day()) || !Statuses.isIntended(node)) {
            return Optional.empty();
        }
        long months = months(planned.end(), asAt.day());
        return Optional.of(figure(
                        months,
                        List.of(node),
                        say("waiting", InWords.name(node), InWords.date(planned), InWords.day(asAt.day()), months))
                .of(node));
    }

    /** Milestones that are only planned although their date is over, together by what they concern. */
    private Stream<Figure> overdue(AsAt asAt) {
        var late = new LinkedHashMap<List<Node>, List<Node>>();
        asAt.nodes(Plans.MILESTONE)
                .filter(Statuses::isIntended)
                .filter(m -> m.find(Plans.MILESTONE_DATE)
                        .filter(d -> isOver(d, asAt.day()))
                        .isPresent())
                .sorted(Comparator.comparing(StageLag::due).thenComparing(Node::id))
                .forEach(m -> late.computeIfAbsent(concerned(m, asAt), c -> new ArrayList<>())
                        .add(m));
        return late.entrySet().stream().map(e -> overdue(e.getKey(), e.getValue(), asAt.day()));
    }

    private Figure overdue(List<Node> concerned, List<Node> milestones, LocalDate day) {
        var earliest = milestones.get(0);
        long months = months(due(earliest), day);
        var used = Stream.concat(concerned.stream(), milestones.stream()).toList();
        return figure(
                        months,
                        used,
                        say(
                                concerned.isEmpty() ? "overdueAlone" : "overdue",
                                InWords.names(concerned),
                                milestones.size(),
                                InWords.some(milestones, MOST_NAMES),
                                InWords.name(earliest),
                                months,
                                InWords.day(day)))
                .of(concerned);
    }

    private static LocalDate due(Node milestone) {
        return milestone.find(Plans.MILESTONE_DATE).map(PartialDate::end).orElse(LocalDate.MAX);
    }

    private static List<Node> concerned(Node milestone, AsAt asAt) {
        return Stream.concat(
                        milestone.all(Plans.CONCERNS).stream(),
                        milestone.find(Plans.MILESTONE_WORKSTREAM).stream()
                                .filter(w -> milestone.all(Plans.CONCERNS).isEmpty()))
                .flatMap(id -> asAt.network().find(id).stream())
                .distinct()
                .toList();
    }

    private static boolean isOver(PartialDate planned, LocalDate day) {
        return planned.latest().isBefore(day);
    }

    /** Whole months begun between two days. */
    private static long months(LocalDate from, LocalDate to) {
        var between = Period.between(from, to);
        return between.toTotalMonths() + (between.getDays() > 0 ? 1 : 0);
    }
}
