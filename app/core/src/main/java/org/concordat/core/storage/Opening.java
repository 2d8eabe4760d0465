package org.concordat.core.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.core.document.CareModelUse;
import org.concordat.core.document.Content;
import org.concordat.core.document.SetAside;
import org.jspecify.annotations.Nullable;

/** One file that is being opened: goes through its sections in their order and gathers what is whole. */
final class Opening {

    private final String name;
    private final SourceText source;
    private final byte[] text;
    private final Outline.Found outline;
    private final DamageLog log;
    private final ContentReader reader;
    private final ElementReader elements;
    private final SettingsReader settings;
    private final ViewReader views;
    private final Map<String, List<Part>> sections = new LinkedHashMap<>();
    private final Map<String, List<Earlier>> earlier = new LinkedHashMap<>();
    private final TreeMap<String, String> extras = new TreeMap<>();
    private final Map<NodeId, Node> nodes = new LinkedHashMap<>();
    private final Map<LinkId, Link> links = new LinkedHashMap<>();
    private final Map<String, CareModelUse> careModels = new LinkedHashMap<>();
    private Forward forward = Forward.nothing();

    Opening(String name, SourceText source, Outline.Found outline, ContentReader reader) {
        this.name = name;
        this.source = source;
        this.outline = outline;
        text = source.bytes();
        log = new DamageLog(text);
        this.reader = reader;
        var values = new ValueReader();
        elements = new ElementReader(reader.vocabulary(), values, this::wrongKind);
        settings =
                new SettingsReader(log, new FactsReader(reader::parameter, values), json -> forward.parameters(json));
        views = new ViewReader(
                new PlaceReader(values, nodes::containsKey, links::containsKey),
                log,
                extras,
                look -> forward.look(look));
    }

    private @Nullable Earlier retried;

    /** Where what is being read begins in the file, while it is read from another text; else -1. */
    private int elsewhere = -1;

    /** What an earlier reading set aside, and where it stands now. */
    private record Earlier(SetAside entry, int offset) {}

    private interface Entry {
        void read(Slice slice) throws UnreadableException, UnusableFileException;
    }

    Reading read() throws UnusableFileException {
        tellRepairs();
        var root = outline.root();
        for (var part : root == null || root.parts() == null ? List.<Part>of() : root.parts()) {
            if (part.broken()) {
                var slice = Slice.of(text, part);
                log.setAside("document", slice, Texts.get("broken", Texts.brief(slice.text())));
            } else {
                sections.computeIfAbsent(part.name(), key -> new ArrayList<>(1)).add(part);
            }
        }
        sections.remove("concordat");
        each("setAside", this::takeEarlier);
        each("careModels", this::takeCareModel);
        forward = reader.forward(careModels.values());
        settings.read(text, sections);
        each("nodes", this::takeNode);
        each("links", this::takeLink);
        takeViews();
        keepTheRest();
        var content = new Content(
                settings.settings(),
                reader.noted(careModels.values()),
                List.copyOf(nodes.values()),
                List.copyOf(links.values()),
                views.views(),
                log.setAside(),
                extras);
        return new Reading(content, log.problems(), outline.cut(), forward.brought());
    }

    private void tellRepairs() {
        int lastLine = 0;
        for (int offset : source.repairs()) {
            if (log.lineAt(offset) != lastLine) {
                lastLine = log.lineAt(offset);
                log.tell(offset, Texts.get("notUtf8"));
            }
        }
        for (int offset : outline.strayCommas()) {
            log.tell(offset, Texts.get("strayComma"));
        }
        if (outline.cut()) {
            log.tell(text.length, Texts.get("cut", name));
        }
    }

    private void each(String section, Entry entry) throws UnusableFileException {
        for (var list : sections.getOrDefault(section, List.of())) {
            var parts = list.parts();
            if (parts == null) {
                takeAlone(section, list, entry);
                continue;
            }
            for (var part : parts) {
                take(section, part, entry);
            }
        }
        sections.remove(section);
        retry(section, entry);
    }

    private void retry(String section, Entry entry) throws UnusableFileException {
        for (var old : Objects.requireNonNullElse(earlier.remove(section), List.<Earlier>of())) {
            retry(old, entry);
        }
    }

    /** Takes what should stand in a list and does not. */
    private void takeAlone(String section, Part part, Entry entry) throws UnusableFileException {
        var slice = Slice.of(text, part);
        try {
            entry.read(slice);
            log.tell(part.start(), Texts.get("notList", section));
        } catch (UnreadableException e) {
            log.setAside(section, slice, Texts.get("notList", section));
        }
    }

    private void take(String section, Part part, Entry entry) throws UnusableFileException {
        var slice = Slice.of(text, part);
        try {
            if (part.broken()) {
                throw new UnreadableException(Texts.get("broken", Texts.brief(slice.text())));
            }
            entry.read(slice);
        } catch (UnreadableException e) {
            log.setAside(section, slice, e.reason());
        }
    }

    /** What still cannot be read keeps the reason that it had, so that saving it changes nothing. */
    private void retry(Earlier old, Entry entry) throws UnusableFileException {
        retried = old;
        try {
            var slice = Slice.of(old.entry().json());
            slice.requireJson();
            entry.read(slice);
            log.tell(old.offset(), Texts.get("cameBack", Texts.brief(old.entry().json())));
        } catch (UnreadableException e) {
            log.stillSetAside(old.entry(), old.offset());
        } finally {
            retried = null;
        }
    }

    private void takeEarlier(Slice slice) throws UnreadableException {
        var entry = EntryReader.texts(slice, null, "section", "reason", "json");
        var setAside = new SetAside(entry.get(0), entry.get(2), entry.get(1));
        earlier.computeIfAbsent(setAside.section(), key -> new ArrayList<>(1))
                .add(new Earlier(setAside, slice.start()));
    }

    private void takeCareModel(Slice slice) throws UnreadableException {
        var unknown = new HashMap<String, String>();
        var entry = EntryReader.texts(slice, unknown, "id", "version");
        var use = new CareModelUse(entry.get(0), entry.get(1));
        if (careModels.putIfAbsent(use.id(), use) != null) {
            throw new UnreadableException(Texts.get("duplicateCareModel", use.id()));
        }
        unknown.forEach((key, json) -> extras.put(Keys.pointer("careModels", use.id(), key), json));
    }

    private Slice now(Slice old, Slice forwarded) {
        elsewhere = forwarded.equals(old) ? -1 : old.start();
        return forwarded;
    }

    private void takeNode(Slice slice) throws UnreadableException, UnusableFileException {
        var node = elements.node(now(slice, forward.node(slice)));
        if (nodes.putIfAbsent(node.id(), node) != null) {
            throw new UnreadableException(Texts.get("duplicateNode", node.id()));
        }
        requireRoom();
    }

    private void takeLink(Slice slice) throws UnreadableException, UnusableFileException {
        var link = elements.link(now(slice, forward.link(slice)));
        for (var end : List.of(link.from(), link.to())) {
            if (!nodes.containsKey(end)) {
                throw new UnreadableException(Texts.get("dangling", link.id(), end));
            }
        }
        if (links.putIfAbsent(link.id(), link) != null) {
            throw new UnreadableException(Texts.get("duplicateLink", link.id()));
        }
        requireRoom();
    }

    private void requireRoom() throws UnusableFileException {
        if (nodes.size() + links.size() > Limits.ELEMENTS) {
            throw new UnusableFileException(Texts.get("tooMany", name, Limits.ELEMENTS));
        }
    }

    private void wrongKind(int offset, String element, String attribute, String reason) {
        int at = elsewhere < 0 ? offset : elsewhere;
        log.tell(retried == null ? at : retried.offset(), Texts.get("wrongKind", element, attribute, reason));
    }

    private void takeViews() throws UnusableFileException {
        for (var list : sections.getOrDefault("views", List.of())) {
            if (list.parts() != null) {
                for (var part : list.parts()) {
                    take("views", part, slice -> views.view(text, part));
                }
            } else {
                takeAlone("views", list, slice -> {
                    var alone = Slice.of(slice.text());
                    views.view(alone.bytes(), alone.outline(Shape.VIEW));
                });
            }
        }
        sections.remove("views");
        retry("views", slice -> views.view(slice.bytes(), slice.outline(Shape.VIEW)));
        for (var section : List.copyOf(earlier.keySet())) {
            var path = section.split("/", -1);
            if (path.length == 3 && path[0].equals("views") && ViewReader.isPlaced(path[2])) {
                retry(section, slice -> views.placeAgain(path[1], path[2], slice));
            }
        }
    }

    /** Keeps the sections of a later version, what follows the end, and what had been set aside and has no reader. */
    private void keepTheRest() throws UnusableFileException {
        for (var section : sections.entrySet()) {
            for (var part : section.getValue()) {
                keep(section.getKey(), Slice.of(text, part));
            }
        }
        if (outline.end() < text.length) {
            log.setAside("document", new Slice(text, outline.end(), text.length), Texts.get("trailing"));
        }
        for (var left : earlier.values()) {
            for (var old : left) {
                log.stillSetAside(old.entry(), old.offset());
            }
        }
    }

    private void keep(String section, Slice slice) throws UnusableFileException {
        var pointer = Keys.pointer(section);
        try {
            slice.requireJson();
            if (extras.putIfAbsent(pointer, slice.text()) != null) {
                throw new UnreadableException(Texts.get("duplicateKey", Texts.brief(section)));
            }
            log.tell(slice.start(), Texts.get("unknownSection", Texts.brief(section)));
        } catch (UnreadableException e) {
            log.setAside(pointer, slice, e.reason());
        }
    }
}
