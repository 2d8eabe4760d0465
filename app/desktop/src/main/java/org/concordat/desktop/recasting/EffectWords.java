package org.concordat.desktop.recasting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.concordat.api.core.Core;
import org.concordat.api.fact.Alias;
import org.concordat.api.network.Link;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.recasting.LinkTypeChange;
import org.concordat.core.recasting.Merger;
import org.concordat.core.recasting.Reversal;
import org.concordat.core.recasting.TypeChange;
import org.concordat.desktop.creating.LinkingReasons;
import org.concordat.desktop.desk.Names;

/** Says line by line what a change would come to. */
record EffectWords(Names names) {

    static final Words WORDS = Words.beside(EffectWords.class);

    List<String> of(TypeChange change) {
        if (change.nodes().isEmpty()) {
            return List.of(WORDS.get("type.same"));
        }
        var lines = new ArrayList<String>();
        var type = LinkingReasons.a(change.type());
        lines.add(
                change.nodes().size() == 1
                        ? WORDS.format("type.becomes", names.of(change.nodes().get(0)), type)
                        : WORDS.format("type.become", change.nodes().size(), type));
        change.facts()
                .forEach(fate -> fate.moves()
                        .ifPresent(to -> lines.add(WORDS.format("type.moves", fate.attribute(), to.label()))));
        addKept(
                change.facts().stream()
                        .filter(fate -> fate.moves().isEmpty())
                        .map(TypeChange.Fate::attribute)
                        .toList(),
                lines);
        addIllegal(change.illegal(), lines);
        if (lines.size() == 1) {
            lines.add(WORDS.get("type.stays"));
        }
        return lines;
    }

    List<String> of(LinkTypeChange change) {
        if (change.links().isEmpty()) {
            return List.of(WORDS.get("type.same"));
        }
        var lines = new ArrayList<String>();
        var label = change.type().label();
        lines.add(
                change.links().size() == 1
                        ? WORDS.format("type.link", label)
                        : WORDS.format("type.links", change.links().size(), label));
        addKept(change.kept(), lines);
        addIllegal(change.illegal(), lines);
        return lines;
    }

    String of(Reversal reversal) {
        return WORDS.format("reverse.illegal", reversal.illegal().size(), counted(reversal.illegal()));
    }

    List<String> of(Merger merger) {
        var lines = new ArrayList<String>();
        var merged = merger.merged();
        lines.add(WORDS.format("merge.takes", names.of(merged), merger.moved().size()));
        var aliases = merged.all(Core.ALIASES).stream()
                .filter(alias -> !merger.stays().all(Core.ALIASES).contains(alias))
                .map(Alias::name)
                .toList();
        add("merge.aliases", String.join(", ", aliases), lines);
        addCount("merge.among", merger.among(), lines);
        addCount("merge.doubled", merger.doubled(), lines);
        addIllegal(merger.illegal(), lines);
        add("merge.views", String.join(", ", merger.takenOver()), lines);
        return lines;
    }

    private static void addKept(List<String> facts, List<String> lines) {
        add("type.kept", facts.stream().distinct().collect(Collectors.joining(", ")), lines);
    }

    private static void addIllegal(Collection<Link> links, List<String> lines) {
        add("links.illegal", counted(links), lines);
    }

    private static void add(String key, String list, List<String> lines) {
        if (!list.isEmpty()) {
            lines.add(WORDS.format(key, list));
        }
    }

    private static void addCount(String key, Collection<Link> links, List<String> lines) {
        if (!links.isEmpty()) {
            lines.add(WORDS.format(key, links.size()));
        }
    }

    /** "is party to (2), commissions (1)". */
    private static String counted(Collection<Link> links) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        links.forEach(link -> counts.merge(link.type().label(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(e -> WORDS.format("links.count", e.getKey(), e.getValue()))
                .collect(Collectors.joining(", "));
    }
}
