package org.concordat.core.sections.people;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.Places;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.Source;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.report.Block;
import org.concordat.core.measures.people.Belonging;
import org.concordat.core.measures.people.Models;
import org.concordat.core.measures.words.ByName;
import org.concordat.core.sections.words.CoreSection;

/** The coverage table: practices with their lists, network, groups, hub and models of care; added up by group where they are many. */
public final class Coverage extends CoreSection {

    private static final String PCN = "PCN";
    private static final int FEW = 2;
    private static final int MOST_NAMES = 6;
    /** A longer table is not read; the sums by group say what there is to say. */
    private static final int MOST_PRACTICES = 120;

    public Coverage() {
        super("core.coverage");
    }

    @Override
    protected List<Block> blocks(AsAt asAt) {
        var all = asAt.nodes(GeneralPractice.GP_PRACTICE).sorted(ByName.ORDER).toList();
        var several = all.stream()
                .filter(p -> p.get(Organisations.STANDS_FOR_SEVERAL, false))
                .toList();
        var practices = all.stream().filter(p -> !several.contains(p)).toList();
        if (all.isEmpty()) {
            return List.of();
        }
        var belonging = new Belonging(asAt);
        var lists = new Lists(practices, asAt);
        var blocks = new ArrayList<Block>();
        if (!practices.isEmpty()) {
            blocks.add(new Block.Paragraph(summary(lists)));
        }
        if (!several.isEmpty()) {
            blocks.add(paragraph("several", several.size(), InWords.some(several, MOST_NAMES)));
        }
        byGroup(practices, belonging, lists, asAt).ifPresent(blocks::add);
        if (practices.size() > MOST_PRACTICES) {
            blocks.add(paragraph("tooMany"));
        } else if (!practices.isEmpty()) {
            blocks.add(table(practices, belonging, lists, asAt));
        }
        return blocks;
    }

    private String summary(Lists lists) {
        var told = new ArrayList<String>();
        told.add(say(
                lists.counted().isEmpty() ? "noLists" : "summary",
                lists.all().size(),
                InWords.number(lists.sum(lists.all()))));
        if (!lists.counted().isEmpty() && lists.counted().size() < lists.all().size()) {
            told.add(say("without", lists.all().size() - lists.counted().size()));
        }
        lists.onlySource().ifPresent(source -> told.add(say("source", source)));
        lists.onlyDate().ifPresent(date -> told.add(say("date", date)));
        if (lists.areLater()) {
            told.add(say("later", InWords.day(lists.asAt().day())));
        }
        return String.join(" ", told);
    }

    private Block table(List<Node> practices, Belonging belonging, Lists lists, AsAt asAt) {
        var total = Stream.of(say("total", practices.size()), InWords.number(lists.sum(practices)));
        var nothing = Stream.generate(() -> "").limit(7);
        return this.<Node>columns()
                .column("practice", InWords::name)
                .column(
                        "list",
                        p -> lists.of(p).map(o -> InWords.number(o.value())).orElse(""))
                .column("on", p -> lists.onlyDate().isPresent() ? "" : lists.date(p))
                .column("from", p -> lists.onlySource().isPresent() ? "" : lists.source(p))
                .column("network", p -> groups(p, belonging, true))
                .column("groups", p -> groups(p, belonging, false))
                .column("models", p -> models(p, belonging, asAt))
                .column("hub", p -> hub(p, asAt))
                .column(
                        "runBy",
                        p -> asAt.referred(p, GeneralPractice.OPERATOR)
                                .map(InWords::name)
                                .orElse(""))
                .table(
                        say("table", InWords.day(asAt.day())),
                        practices,
                        lists.counted().isEmpty()
                                ? List.of()
                                : Stream.concat(total, nothing).toList());
    }

    private static String groups(Node practice, Belonging belonging, boolean networks) {
        return InWords.names(belonging.of(practice).stream()
                .filter(b -> isNetwork(b) == networks)
                .toList());
    }

    private static boolean isNetwork(Node body) {
        return body.get(GeneralPractice.GROUP_KIND, "").equals(PCN);
    }

    private static String models(Node practice, Belonging belonging, AsAt asAt) {
        return belonging.of(practice).stream()
                .flatMap(body -> Models.labels(body, asAt).stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** The hub or site with which the practice works, but no surgery of its own. */
    private static String hub(Node practice, AsAt asAt) {
        return InWords.names(Stream.of(PlaceLinks.LOCATED_IN, ContractLinks.INTEGRATES_WITH)
                .flatMap(type -> asAt.targets(practice, type).stream())
                .filter(n -> n.isA(Places.SITE) && !Set.of("surgery", "branch").contains(n.get(Places.SITE_KIND, "")))
                .distinct()
                .toList());
    }

    private Optional<Block> byGroup(List<Node> practices, Belonging belonging, Lists lists, AsAt asAt) {
        Map<Node, List<Node>> groups = new LinkedHashMap<>();
        practices.forEach(p -> belonging
                .of(p)
                .forEach(g -> groups.computeIfAbsent(g, n -> new ArrayList<>()).add(p)));
        groups.values().removeIf(list -> list.size() < FEW);
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(this.<Node>columns()
                .column("group", InWords::name)
                .column("kind", g -> choice(g, GeneralPractice.GROUP_KIND))
                .column("models", g -> String.join(", ", Models.labels(g, asAt)))
                .column(
                        "practices",
                        g -> String.valueOf(groups.getOrDefault(g, List.of()).size()))
                .column("patients", g -> patients(groups.getOrDefault(g, List.of()), lists))
                .table(
                        say("byGroup", InWords.day(asAt.day())),
                        groups.keySet().stream().sorted(ByName.ORDER).toList()));
    }

    /** The sum of the lists, and of how many practices it is where it is not of all. */
    private String patients(List<Node> practices, Lists lists) {
        long counted = practices.stream().filter(p -> lists.of(p).isPresent()).count();
        var sum = InWords.number(lists.sum(practices));
        return counted == 0 ? "" : counted == practices.size() ? sum : say("partly", sum, counted);
    }

    /** The list of each practice on the day. */
    private record Lists(List<Node> all, AsAt asAt) {

        Optional<Observation> of(Node practice) {
            return Observation.on(asAt.day(), practice.all(GeneralPractice.LIST_SIZE));
        }

        List<Node> counted() {
            return all.stream().filter(p -> of(p).isPresent()).toList();
        }

        BigDecimal sum(List<Node> practices) {
            return practices.stream()
                    .flatMap(p -> of(p).stream())
                    .map(Observation::value)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        String date(Node practice) {
            return CoreSection.date(of(practice).flatMap(o -> Optional.ofNullable(o.date())));
        }

        String source(Node practice) {
            return of(practice)
                    .flatMap(o -> Optional.ofNullable(o.source()))
                    .map(Source::document)
                    .orElse("");
        }

        /** Whether there are only figures that were taken after the day. */
        boolean areLater() {
            return !counted().isEmpty()
                    && counted().stream()
                            .flatMap(p -> of(p).stream())
                            .allMatch(o -> o.date() != null && o.date().start().isAfter(asAt.day()));
        }

        /** The date of all lists, where it is one. */
        Optional<String> onlyDate() {
            return only(counted().stream().map(this::date).distinct().toList());
        }

        Optional<String> onlySource() {
            return only(counted().stream().map(this::source).distinct().toList());
        }

        private static Optional<String> only(List<String> texts) {
            return texts.size() == 1 && !texts.get(0).isEmpty() ? Optional.of(texts.get(0)) : Optional.empty();
        }
    }
}
