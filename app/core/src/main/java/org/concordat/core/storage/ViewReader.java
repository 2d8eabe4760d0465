package org.concordat.core.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;
import org.concordat.api.view.Look;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.jspecify.annotations.Nullable;

/** Gathers the views of a file, box by box, so that a bad box is set aside and its view stays. */
final class ViewReader {

    /** What stands in a view line by line. */
    static final Set<String> LISTS = Set.of("boxes", "bends", "closed");

    private static final String LOOK = "look";

    private static final Set<String> KNOWN = Set.of("id", "name", "boxes", "bends", "closed", LOOK);

    private final PlaceReader places;
    private final DamageLog log;
    private final SortedMap<String, String> extras;
    private final UnaryOperator<Look> forward;
    private final Map<ViewId, Draft> drafts = new LinkedHashMap<>();

    /** @param forward what becomes of a look that was read */
    ViewReader(PlaceReader places, DamageLog log, SortedMap<String, String> extras, UnaryOperator<Look> forward) {
        this.forward = forward;
        this.places = places;
        this.log = log;
        this.extras = extras;
    }

    private static final class Draft {
        private final ViewId id;
        private final String name;
        private final Map<NodeId, Box> boxes = new HashMap<>();
        private final Map<LinkId, List<Bend>> bends = new HashMap<>();
        private final Map<NodeId, Set<NodeId>> closed = new HashMap<>();
        private @Nullable Look look;

        private Draft(ViewId id, String name) {
            this.id = id;
            this.name = name;
        }
    }

    /** The views, in the order in which they came. */
    List<View> views() {
        var views = new ArrayList<View>();
        drafts.values().forEach(d -> views.add(new View(d.id, d.name, d.boxes, d.bends, d.closed, look(d))));
        return views;
    }

    private static Look look(Draft draft) {
        return draft.look == null ? Look.PLAIN : draft.look;
    }

    /** Whether something of this name can be put into a view that is here already. */
    static boolean isPlaced(String member) {
        return LISTS.contains(member) || member.equals(LOOK);
    }

    /** Takes a view with all that stands in it. @throws UnreadableException if it cannot even be named */
    void view(byte[] text, Part part) throws UnreadableException, UnusableFileException {
        var members = part.parts();
        if (members == null) {
            throw new UnreadableException(
                    Texts.get("notElement", Texts.brief(Slice.of(text, part).text())));
        }
        var draft = head(text, members);
        if (drafts.putIfAbsent(draft.id, draft) != null) {
            throw new UnreadableException(Texts.get("duplicateView", draft.id));
        }
        var seen = new HashSet<String>();
        for (var member : members) {
            var path = Keys.pointer("views", draft.id.value());
            var slice = Slice.of(text, member);
            if (member.broken()) {
                log.setAside(path, slice, Texts.get("broken", Texts.brief(slice.text())));
            } else if (LISTS.contains(member.name())) {
                lines(text, member, draft);
            } else if (member.name().equals(LOOK)) {
                look(Keys.pointer("views", draft.id.value(), LOOK), slice, draft);
            } else if (!KNOWN.contains(member.name())) {
                extra(Keys.pointer("views", draft.id.value(), member.name()), slice, seen.add(member.name()));
            }
        }
    }

    private static Draft head(byte[] text, List<Part> members) throws UnreadableException {
        try {
            return new Draft(new ViewId(text(text, members, "id")), text(text, members, "name"));
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(Texts.get("badView", Texts.cause(e)));
        }
    }

    private static String text(byte[] text, List<Part> members, String name) throws UnreadableException {
        var found = members.stream().filter(m -> m.name().equals(name)).toList();
        if (found.size() != 1) {
            throw new UnreadableException(Texts.get(found.isEmpty() ? "missingMember" : "duplicateKey", name));
        }
        return Slice.of(text, found.get(0)).string();
    }

    private void look(String section, Slice slice, Draft draft) throws UnusableFileException {
        try {
            place(draft, LOOK, slice);
        } catch (UnreadableException e) {
            log.setAside(section, slice, e.reason());
        }
    }

    private void extra(String pointer, Slice slice, boolean isFirst) throws UnusableFileException {
        try {
            slice.requireJson();
            if (!isFirst) {
                throw new UnreadableException(Texts.get("duplicateKey", pointer));
            }
            extras.put(pointer, slice.text());
        } catch (UnreadableException e) {
            log.setAside(pointer, slice, e.reason());
        }
    }

    private void lines(byte[] text, Part list, Draft draft) throws UnusableFileException {
        var section = Keys.pointer("views", draft.id.value(), list.name());
        var lines = list.parts();
        if (lines == null) {
            placeAlone(section, Slice.of(text, list), list.name(), draft);
            return;
        }
        for (var line : lines) {
            var slice = Slice.of(text, line);
            try {
                if (line.broken()) {
                    throw new UnreadableException(Texts.get("broken", Texts.brief(slice.text())));
                }
                place(draft, list.name(), slice);
            } catch (UnreadableException e) {
                log.setAside(section, slice, e.reason());
            }
        }
    }

    /** Takes what should stand in a list and does not. */
    private void placeAlone(String section, Slice slice, String list, Draft draft) throws UnusableFileException {
        try {
            place(draft, list, slice);
            log.tell(slice.start(), Texts.get("notList", list));
        } catch (UnreadableException e) {
            log.setAside(section, slice, Texts.get("notList", list));
        }
    }

    /** Takes a box, a bent link, a closed group or a look that had been set aside, if its view is here. */
    void placeAgain(String view, String list, Slice slice) throws UnreadableException {
        var draft = findDraft(view);
        if (draft == null) {
            throw new UnreadableException(Texts.get("noView", view));
        }
        place(draft, list, slice);
    }

    private @Nullable Draft findDraft(String view) {
        return drafts.values().stream()
                .filter(d -> d.id.value().equals(view))
                .findFirst()
                .orElse(null);
    }

    private void place(Draft draft, String list, Slice slice) throws UnreadableException {
        if (list.equals(LOOK)) {
            placeLook(draft, slice);
            return;
        }
        var found = new HashMap<String, String>();
        String item;
        if (list.equals("boxes")) {
            var box = places.box(slice, found);
            item = box.getKey().value();
            if (draft.boxes.putIfAbsent(box.getKey(), box.getValue()) != null) {
                throw new UnreadableException(Texts.get("duplicateBox", item, draft.name));
            }
        } else if (list.equals("closed")) {
            var closed = places.closed(slice, found);
            item = closed.getKey().value();
            if (draft.closed.putIfAbsent(closed.getKey(), closed.getValue()) != null) {
                throw new UnreadableException(Texts.get("duplicateClosed", item, draft.name));
            }
        } else {
            var bends = places.bends(slice, found);
            item = bends.getKey().value();
            if (draft.bends.putIfAbsent(bends.getKey(), bends.getValue()) != null) {
                throw new UnreadableException(Texts.get("duplicateBends", item, draft.name));
            }
        }
        found.forEach((name, json) -> extras.put(Keys.pointer("views", draft.id.value(), list, item, name), json));
    }

    private void placeLook(Draft draft, Slice slice) throws UnreadableException {
        if (draft.look != null) {
            throw new UnreadableException(Texts.get("duplicateLook", draft.name));
        }
        try {
            draft.look = forward.apply(LookReader.read(slice));
        } catch (UnreadableException e) {
            throw new UnreadableException(Texts.get("badLook", draft.name, e.reason()));
        }
    }
}
