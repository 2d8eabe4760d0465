package org.concordat.core.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
import org.concordat.api.fact.LinkId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.network.Settings;
import org.concordat.api.view.Box;
import org.concordat.api.view.Look;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.core.document.CareModelUse;
import org.jspecify.annotations.Nullable;

/** Edits as JSON, for a journal: what is read is equal to what was written. May be used from one thread at a time. */
public final class EditJson {

    private static final int DEEPEST = 50;

    private final ContentReader reader;
    private final ValueReader values = new ValueReader();
    private final ElementReader elements;
    private final Forward forward;

    /** @param reader knows the care models; the same as for the file, so that values compare equal */
    public EditJson(ContentReader reader) {
        this(reader, List.of());
    }

    /** @param uses the versions of the care models in whose words the edits stand */
    public EditJson(ContentReader reader, Collection<CareModelUse> uses) {
        forward = reader.forward(uses);
        this.reader = reader;
        elements = new ElementReader(reader.vocabulary(), values, (offset, element, attribute, reason) -> {});
    }

    /** The edit as JSON in UTF-8. */
    public byte[] write(Edit edit) {
        var out = new JsonOutput();
        new EditWriter(out).write(edit);
        return out.toBytes();
    }

    /** The edit that was written. @throws UnusableFileException if the bytes are not those of an edit */
    public Edit read(byte[] json) throws UnusableFileException {
        try {
            return edit(new Slice(json, 0, json.length), 0);
        } catch (UnreadableException | IllegalArgumentException e) {
            throw new UnusableFileException(Texts.get("badEdit", String.valueOf(e.getMessage())), e);
        }
    }

    private Edit edit(Slice slice, int depth) throws UnreadableException, UnusableFileException {
        var in = new EditMembers(slice);
        return switch (EditKind.of(in.text("edit"))) {
            case ADD_NODE -> new AddNode(node(in, "node"));
            case REMOVE_NODE -> new RemoveNode(node(in, "node"));
            case CHANGE_NODE -> new ChangeNode(node(in, "before"), node(in, "after"));
            case ADD_LINK -> new AddLink(link(in, "link"));
            case REMOVE_LINK -> new RemoveLink(link(in, "link"));
            case CHANGE_LINK -> new ChangeLink(link(in, "before"), link(in, "after"));
            case ADD_VIEW -> new AddView(view(in));
            case REMOVE_VIEW -> new RemoveView(view(in));
            case RENAME_VIEW -> new RenameView(viewId(in), in.text("before"), in.text("after"));
            case PLACE_NODE ->
                new PlaceNode(viewId(in), values.nodeId(in.text("node")), box(in, "before"), box(in, "after"));
            case BEND_LINK ->
                new BendLink(
                        viewId(in),
                        new LinkId(in.text("link")),
                        PlaceReader.points(in.slice("before")),
                        PlaceReader.points(in.slice("after")));
            case CLOSE_GROUP ->
                new CloseGroup(
                        viewId(in),
                        values.nodeId(in.text("group")),
                        PlaceReader.ids(in.slice("hides")),
                        PlaceReader.ids(in.slice("shows")));
            case CHANGE_LOOK -> new ChangeLook(viewId(in), look(in, "before"), look(in, "after"));
            case CHANGE_SETTINGS -> new ChangeSettings(settings(in, "before"), settings(in, "after"));
            case GROUP -> group(in, depth);
        };
    }

    private Group group(EditMembers in, int depth) throws UnreadableException, UnusableFileException {
        if (depth == DEEPEST) {
            throw new UnreadableException(Texts.get("unknownMember", "group"));
        }
        var list = in.copy("edits");
        var parts = list.outline(Shape.LIST).parts();
        var edits = new ArrayList<Edit>();
        for (var part : parts == null ? List.<Part>of() : parts) {
            edits.add(edit(Slice.of(list.bytes(), part), depth + 1));
        }
        return new Group(in.text("label"), edits);
    }

    private Look look(EditMembers in, String name) throws UnreadableException {
        return forward.look(LookReader.read(in.slice(name)));
    }

    private Node node(EditMembers in, String name) throws UnreadableException {
        return elements.node(forward.node(in.slice(name)));
    }

    private Link link(EditMembers in, String name) throws UnreadableException {
        return elements.link(forward.link(in.slice(name)));
    }

    private static ViewId viewId(EditMembers in) throws UnreadableException {
        return new ViewId(in.text("view"));
    }

    private static @Nullable Box box(EditMembers in, String name) throws UnreadableException {
        return in.has(name) ? PlaceReader.place(in.slice(name)) : null;
    }

    private View view(EditMembers in) throws UnreadableException, UnusableFileException {
        var slice = in.copy("view");
        var log = new DamageLog(slice.bytes());
        var views =
                new ViewReader(new PlaceReader(values, id -> true, id -> true), log, new TreeMap<>(), forward::look);
        views.view(slice.bytes(), slice.outline(Shape.VIEW));
        requireWhole(log);
        return views.views().get(0);
    }

    private Settings settings(EditMembers in, String name) throws UnreadableException, UnusableFileException {
        var slice = in.copy(name);
        var log = new DamageLog(slice.bytes());
        var settings = new SettingsReader(log, new FactsReader(reader::parameter, values), forward::parameters);
        settings.read(slice.bytes(), new EditMembers(slice).byName());
        requireWhole(log);
        return settings.settings();
    }

    private static void requireWhole(DamageLog log) throws UnreadableException {
        if (!log.setAside().isEmpty()) {
            throw new UnreadableException(log.setAside().get(0).reason());
        }
    }
}
