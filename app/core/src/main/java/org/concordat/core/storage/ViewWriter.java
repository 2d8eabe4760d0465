package org.concordat.core.storage;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;
import org.concordat.api.view.Look;
import org.concordat.api.view.View;

/** Writes views, one box, one bent link and one closed group to a line. */
final class ViewWriter {

    private final JsonOutput out;
    private final SortedMap<String, String> extras;

    ViewWriter(JsonOutput out, SortedMap<String, String> extras) {
        this.out = out;
        this.extras = extras;
    }

    void write(View view, String indent) {
        var id = view.id().value();
        var gap = ",\n" + indent + "  ";
        out.raw("{\n").raw(indent).raw("  ").name("id").string(id);
        out.raw(gap).name("name").string(view.name());
        out.raw(gap);
        var boxes = new TreeMap<String, Box>();
        view.boxes().forEach((node, box) -> boxes.put(node.value(), box));
        lines("boxes", indent, boxes, (node, box) -> box(id, node, box));
        out.raw(gap);
        var bent = new TreeMap<String, List<Bend>>();
        view.bends().forEach((link, bends) -> bent.put(link.value(), bends));
        bent.values().removeIf(List::isEmpty);
        lines("bends", indent, bent, (link, bends) -> bends(id, link, bends));
        if (!view.closed().isEmpty()) {
            out.raw(gap);
            var closed = new TreeMap<String, Set<NodeId>>();
            view.closed().forEach((group, hidden) -> closed.put(group.value(), hidden));
            lines("closed", indent, closed, (group, hidden) -> closed(id, group, hidden));
        }
        if (!view.look().equals(Look.PLAIN)) {
            out.raw(gap).name("look");
            new LookWriter(out, indent + "  ").write(view.look());
        }
        var prefix = Keys.pointer("views", id) + "/";
        extras.tailMap(prefix).entrySet().stream()
                .takeWhile(e -> e.getKey().startsWith(prefix))
                .filter(e -> e.getKey().indexOf('/', prefix.length()) < 0)
                .forEach(e -> out.raw(gap)
                        .name(Keys.unescaped(e.getKey().substring(prefix.length())))
                        .raw(e.getValue()));
        out.raw("\n").raw(indent).raw("}");
    }

    private <T> void lines(String name, String indent, SortedMap<String, T> items, BiConsumer<String, T> writer) {
        out.name(name).raw("[");
        var gap = new String[] {"\n" + indent + "    "};
        items.forEach((id, item) -> {
            out.raw(gap[0]);
            writer.accept(id, item);
            gap[0] = ",\n" + indent + "    ";
        });
        out.raw(items.isEmpty() ? "]" : "\n" + indent + "  ]");
    }

    private void box(String view, String node, Box box) {
        var members = new Members(out);
        members.string("node", node);
        place(members, box);
        Extras.write(members, extras, "views", view, "boxes", node);
        members.close();
    }

    /** Writes where a box stands. */
    static void place(Members members, Box box) {
        members.raw("x", Decimals.shortest(box.x()));
        members.raw("y", Decimals.shortest(box.y()));
        members.raw("w", Decimals.shortest(box.width()));
        members.raw("h", Decimals.shortest(box.height()));
        if (box.pinned()) {
            members.raw("pinned", "true");
        }
        if (box.level() != 0) {
            members.raw("level", Integer.toString(box.level()));
        }
    }

    private void bends(String view, String link, List<Bend> bends) {
        var members = new Members(out);
        members.string("link", link);
        members.begin("points");
        points(out, bends);
        Extras.write(members, extras, "views", view, "bends", link);
        members.close();
    }

    private void closed(String view, String group, Set<NodeId> hidden) {
        var members = new Members(out);
        members.string("node", group);
        members.begin("hides");
        ids(out, hidden);
        Extras.write(members, extras, "views", view, "closed", group);
        members.close();
    }

    /** Writes ids as a list, sorted. */
    static void ids(JsonOutput out, Collection<NodeId> ids) {
        out.raw("[");
        var gap = new String[] {""};
        ids.stream().map(NodeId::value).sorted().forEach(id -> {
            out.raw(gap[0]).string(id);
            gap[0] = ", ";
        });
        out.raw("]");
    }

    /** Writes points as a list of pairs. */
    static void points(JsonOutput out, List<Bend> bends) {
        out.raw("[");
        var gap = "";
        for (var bend : bends) {
            out.raw(gap).raw("[").raw(Decimals.shortest(bend.x()));
            out.raw(", ").raw(Decimals.shortest(bend.y())).raw("]");
            gap = ", ";
        }
        out.raw("]");
    }
}
