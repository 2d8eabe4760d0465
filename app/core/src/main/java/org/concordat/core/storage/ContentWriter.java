package org.concordat.core.storage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.concordat.api.network.ReportPlan;
import org.concordat.api.network.Settings;
import org.concordat.core.document.CareModelUse;
import org.concordat.core.document.Content;
import org.concordat.core.document.SetAside;

/**
 * Writes a content in the one canonical form: UTF-8, LF, two spaces, one element to a line, sorted by id, so that equal contents are
 * equal bytes and a change of one element is a change of one line. May be used from any thread.
 */
public final class ContentWriter {

    /** The version of the format that this writes. */
    public static final int VERSION = 1;

    /** The order of what was set aside. */
    static final Comparator<SetAside> BY_SECTION = Comparator.comparing(SetAside::section)
            .thenComparing(SetAside::json)
            .thenComparing(SetAside::reason);

    /** The whole file. */
    public byte[] write(Content content) {
        var out = new JsonOutput();
        out.raw("{\n  \"concordat\": ").raw(Integer.toString(VERSION));
        settings(out, content.settings());
        var extras = content.otherSections();
        list(out, "careModels", sorted(content.careModels(), CareModelUse::id), use -> careModel(out, use, extras));
        parameters(out, content.settings());
        report(out, content.settings());
        var elements = new ElementWriter(out);
        list(out, "nodes", sorted(content.nodes(), node -> node.id().value()), elements::node);
        list(out, "links", sorted(content.links(), link -> link.id().value()), elements::link);
        var views = new ViewWriter(out, extras);
        list(out, "views", content.views(), view -> views.write(view, "    "));
        if (!content.setAside().isEmpty()) {
            list(
                    out,
                    "setAside",
                    content.setAside().stream().sorted(BY_SECTION).toList(),
                    entry -> setAside(out, entry));
        }
        extras.forEach((name, json) -> {
            if (name.indexOf('/') < 0) {
                out.raw(",\n  ").name(Keys.unescaped(name)).raw(json);
            }
        });
        return out.raw("\n}\n").toBytes();
    }

    private static void settings(JsonOutput out, Settings settings) {
        out.raw(",\n  ").name("title").string(settings.title());
        var asAt = settings.asAt();
        if (asAt != null) {
            out.raw(",\n  ").name("asAt").string(asAt.toString());
        }
    }

    private static void parameters(JsonOutput out, Settings settings) {
        if (settings.parameters().size() > 0) {
            out.raw(",\n  ").name("parameters").raw("{");
            var values = new ValueWriter(out);
            var gap = new String[] {"\n    "};
            settings.parameters().forEach((id, value) -> {
                out.raw(gap[0]).name(id);
                values.write(value);
                gap[0] = ",\n    ";
            });
            out.raw("\n  }");
        }
    }

    private static void report(JsonOutput out, Settings settings) {
        if (!settings.report().equals(ReportPlan.USUAL)) {
            out.raw(",\n  ").name("report");
            ReportPlanJson.write(out, settings.report());
        }
    }

    private static void careModel(JsonOutput out, CareModelUse use, SortedMap<String, String> extras) {
        var members = new Members(out);
        members.string("id", use.id());
        members.string("version", use.version());
        Extras.write(members, extras, "careModels", use.id());
        members.close();
    }

    private static void setAside(JsonOutput out, SetAside entry) {
        var members = new Members(out);
        members.string("section", entry.section());
        members.string("reason", entry.reason());
        members.string("json", entry.json());
        members.close();
    }

    private static <T> void list(JsonOutput out, String name, List<T> items, Consumer<T> writer) {
        out.raw(",\n  ").name(name).raw("[");
        var gap = "\n    ";
        for (var item : items) {
            out.raw(gap);
            writer.accept(item);
            gap = ",\n    ";
        }
        out.raw(items.isEmpty() ? "]" : "\n  ]");
    }

    private static <T> List<T> sorted(List<T> items, Function<T, String> id) {
        for (int i = 1; i < items.size(); i++) {
            if (id.apply(items.get(i - 1)).compareTo(id.apply(items.get(i))) > 0) {
                var sorted = new ArrayList<>(items);
                sorted.sort(Comparator.comparing(id));
                return sorted;
            }
        }
        return items;
    }
}
