package org.concordat.core.storage;

import java.util.TreeMap;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.AddView;
import org.concordat.api.edit.BendLink;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.edit.ChangeLook;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.ChangeSettings;
import org.concordat.api.edit.CloseGroup;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.edit.RemoveLink;
import org.concordat.api.edit.RemoveNode;
import org.concordat.api.edit.RemoveView;
import org.concordat.api.edit.RenameView;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.network.ReportPlan;
import org.concordat.api.network.Settings;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.jspecify.annotations.Nullable;

/** Writes an edit as an object: its kind, then what it changes, in the words of the file. */
final class EditWriter {

    private final JsonOutput out;
    private final ElementWriter elements;

    EditWriter(JsonOutput out) {
        this.out = out;
        elements = new ElementWriter(out);
    }

    void write(Edit edit) {
        var members = new Members(out);
        members.string("edit", EditKind.of(edit).key());
        if (edit instanceof AddNode add) {
            node(members, "node", add.node());
        } else if (edit instanceof RemoveNode remove) {
            node(members, "node", remove.node());
        } else if (edit instanceof ChangeNode change) {
            node(members, "before", change.before());
            node(members, "after", change.after());
        } else if (edit instanceof AddLink add) {
            link(members, "link", add.link());
        } else if (edit instanceof RemoveLink remove) {
            link(members, "link", remove.link());
        } else if (edit instanceof ChangeLink change) {
            link(members, "before", change.before());
            link(members, "after", change.after());
        } else if (edit instanceof ChangeSettings change) {
            settings(members, "before", change.before());
            settings(members, "after", change.after());
        } else if (edit instanceof Group group) {
            members.string("label", group.label());
            members.begin("edits");
            var gap = "[";
            for (var part : group.edits()) {
                out.raw(gap);
                write(part);
                gap = ", ";
            }
            out.raw(group.edits().isEmpty() ? "[]" : "]");
        } else {
            inView(members, edit);
        }
        members.close();
    }

    private void inView(Members members, Edit edit) {
        if (edit instanceof AddView add) {
            view(members, add.view());
        } else if (edit instanceof RemoveView remove) {
            view(members, remove.view());
        } else if (edit instanceof RenameView rename) {
            members.string("view", rename.view().value());
            members.string("before", rename.before());
            members.string("after", rename.after());
        } else if (edit instanceof PlaceNode place) {
            members.string("view", place.view().value());
            members.string("node", place.node().value());
            box(members, "before", place.before());
            box(members, "after", place.after());
        } else if (edit instanceof BendLink bend) {
            members.string("view", bend.view().value());
            members.string("link", bend.link().value());
            members.begin("before");
            ViewWriter.points(out, bend.before());
            members.begin("after");
            ViewWriter.points(out, bend.after());
        } else if (edit instanceof CloseGroup close) {
            members.string("view", close.view().value());
            members.string("group", close.group().value());
            members.begin("hides");
            ViewWriter.ids(out, close.hides());
            members.begin("shows");
            ViewWriter.ids(out, close.shows());
        } else if (edit instanceof ChangeLook change) {
            members.string("view", change.view().value());
            members.begin("before");
            new LookWriter(out, "").write(change.before());
            members.begin("after");
            new LookWriter(out, "").write(change.after());
        }
    }

    private void node(Members members, String name, Node node) {
        members.begin(name);
        elements.node(node);
    }

    private void link(Members members, String name, Link link) {
        members.begin(name);
        elements.link(link);
    }

    private void view(Members members, View view) {
        members.begin("view");
        new ViewWriter(out, new TreeMap<>()).write(view, "");
    }

    private void box(Members members, String name, @Nullable Box box) {
        if (box != null) {
            members.begin(name);
            var place = new Members(out);
            ViewWriter.place(place, box);
            place.close();
        }
    }

    private void settings(Members members, String name, Settings settings) {
        members.begin(name);
        var inner = new Members(out);
        inner.string("title", settings.title());
        var asAt = settings.asAt();
        if (asAt != null) {
            inner.string("asAt", asAt.toString());
        }
        inner.begin("parameters");
        var parameters = new Members(out);
        var values = new ValueWriter(out);
        settings.parameters().forEach((id, value) -> {
            parameters.begin(id);
            values.write(value);
        });
        parameters.close();
        if (!settings.report().equals(ReportPlan.USUAL)) {
            inner.begin("report");
            ReportPlanJson.write(out, settings.report());
        }
        inner.close();
    }
}
