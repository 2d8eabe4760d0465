package org.concordat.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.concordat.api.network.Element;
import org.concordat.api.view.View;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.core.document.CareModelUse;
import org.jspecify.annotations.Nullable;

/** What is in a file, in figures. */
final class Summary {

    private final OpenFile file;

    Summary(OpenFile file) {
        this.file = file;
    }

    /** How many elements are of a type. */
    private record TypeCount(ElementType type, long count) {}

    /** The types with their numbers, the most frequent first. */
    private static List<TypeCount> byType(Collection<? extends Element> elements) {
        var counts = new HashMap<ElementType, Long>();
        elements.forEach(e -> counts.merge(e.type(), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(e -> new TypeCount(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(TypeCount::count)
                        .reversed()
                        .thenComparing(t -> t.type().id()))
                .toList();
    }

    /** For people. */
    List<String> lines() {
        var content = file.content();
        var lines = new ArrayList<String>();
        lines.add(file.titleInWords());
        lines.add(line("info.file", file.path().toString()));
        var asAt = content.settings().asAt();
        if (asAt != null) {
            lines.add(line("info.asAt", asAt.toString()));
        }
        lines.addAll(counted("info.nodes", content.nodes()));
        lines.addAll(counted("info.links", content.links()));
        lines.addAll(
                listed("info.views", content.views().stream().map(Summary::text).toList()));
        var missing = file.workspace().careModels().missing(content);
        var here = file.workspace().careModels().uses(content).stream().filter(u -> !missing.contains(u));
        lines.addAll(listed("info.careModels", here.map(Summary::text).toList()));
        if (!missing.isEmpty()) {
            lines.addAll(
                    listed("info.missing", missing.stream().map(Summary::text).toList()));
        }
        if (!content.setAside().isEmpty()) {
            lines.add(line(
                    "info.setAside",
                    Texts.of("info.setAside.count", content.setAside().size())));
        }
        return lines;
    }

    private static List<String> counted(String key, Collection<? extends Element> elements) {
        var lines = new ArrayList<String>();
        lines.add(line(key, Texts.of("info.count", elements.size())));
        var rows = byType(elements).stream()
                .map(t -> List.of(t.type().label(), Texts.of("info.count", t.count())))
                .toList();
        Columns.aligned(rows).forEach(row -> lines.add(" ".repeat(4) + row));
        return lines;
    }

    private static List<String> listed(String key, List<String> items) {
        var lines = new ArrayList<String>();
        lines.add(line(key, Texts.of("info.count", items.size())));
        items.forEach(item -> lines.add(" ".repeat(4) + item));
        return lines;
    }

    private static String line(String key, String value) {
        return "  " + Texts.of(key) + ": " + value;
    }

    private static String text(View view) {
        return Texts.of("info.view", view.name(), view.boxes().size());
    }

    private static String text(CareModelUse use) {
        return use.version().isEmpty() ? use.id() : use.id() + " " + use.version();
    }

    /** For programs; docs/command-line.md promises its shape. */
    Map<String, @Nullable Object> json() {
        var content = file.content();
        return Json.object(
                "file", file.path().toString(),
                "title", file.title(),
                "asAt",
                        Optional.ofNullable(content.settings().asAt())
                                .map(Objects::toString)
                                .orElse(null),
                "nodes", counts(content.nodes()),
                "links", counts(content.links()),
                "views", content.views().stream().map(Summary::json).toList(),
                "careModels",
                        file.workspace().careModels().uses(content).stream()
                                .map(this::json)
                                .toList(),
                "setAside", content.setAside().size(),
                "problems", problems(file));
    }

    private static Map<String, @Nullable Object> counts(Collection<? extends Element> elements) {
        var types = byType(elements).stream()
                .map(t -> Json.object("id", t.type().id(), "label", t.type().label(), "count", t.count()))
                .toList();
        return Json.object("count", elements.size(), "byType", types);
    }

    private static Map<String, @Nullable Object> json(View view) {
        return Json.object(
                "id",
                view.id().value(),
                "name",
                view.name(),
                "nodes",
                view.boxes().size());
    }

    private Map<String, @Nullable Object> json(CareModelUse use) {
        return Json.object(
                "id",
                use.id(),
                "version",
                use.version(),
                "here",
                file.workspace().careModels().find(use.id()).isPresent());
    }

    /** What was met when the file was read. */
    static List<Map<String, @Nullable Object>> problems(OpenFile file) {
        return file.reading().problems().stream()
                .map(p -> Json.object("line", p.line(), "message", p.message()))
                .toList();
    }
}
