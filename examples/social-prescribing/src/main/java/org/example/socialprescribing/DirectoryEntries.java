package org.example.socialprescribing;

import static org.example.socialprescribing.SocialPrescribingWords.WORDS;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.Places;
import org.concordat.api.exchange.Imported;
import org.concordat.api.exchange.Importing;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Source;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;

/**
 * Makes groups of the lines of a directory, with the areas that they are in and the teams that signpost to them. A group, an area or a team
 * that the network has is that one; a new area is drawn, a team that is not there is not made up.
 */
final class DirectoryEntries {

    private final Importing into;
    private final List<Node> groups = new ArrayList<>();
    private final Map<String, Node> newAreas = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Imported.LeftOut> leftOut = new ArrayList<>();

    DirectoryEntries(Importing into) {
        this.into = into;
    }

    /** Takes a line. @param cells the cell below a heading */
    void add(long line, UnaryOperator<String> cells) {
        var name = cells.apply(GroupsDirectory.GROUP);
        if (name.isEmpty()) {
            leftOut.add(new Imported.LeftOut(
                    line,
                    WORDS.get("social-prescribing.directory.noName"),
                    cells.apply(GroupsDirectory.REFERENCE)));
            return;
        }
        var group = group(name, cells).with(Core.SOURCES, List.of(source(line)));
        var offers = cells.apply(GroupsDirectory.OFFERS);
        groups.add(offers.isEmpty() ? group : group.with(SocialPrescribingTypes.OFFERS, offers));
        names(cells.apply(GroupsDirectory.AREA))
                .forEach(area -> link(PlaceLinks.LOCATED_IN, group.id(), area(area).id()));
        names(cells.apply(GroupsDirectory.TEAMS))
                .forEach(team -> here(SocialPrescribingTypes.TEAM, team)
                        .ifPresentOrElse(
                                found -> link(SocialPrescribingTypes.SIGNPOSTS_TO, found.id(), group.id()),
                                () -> leftOut.add(new Imported.LeftOut(
                                        line, WORDS.get("social-prescribing.directory.noTeam"), team))));
    }

    private Source source(long line) {
        return Source.of(into.file(), WORDS.format("social-prescribing.directory.line", String.valueOf(line)));
    }

    private static Stream<String> names(String cell) {
        return Stream.of(cell.split(";")).map(String::strip).filter(name -> !name.isEmpty());
    }

    /** The group that has the reference, or else the name; with the facts that a new one begins with if there is none. */
    private Node group(String name, UnaryOperator<String> cells) {
        var reference = cells.apply(GroupsDirectory.REFERENCE);
        var text = reference.isEmpty() ? name + ", " + cells.apply(GroupsDirectory.AREA) : reference;
        var id = NodeId.ofText(text);
        var type = SocialPrescribingTypes.COMMUNITY_GROUP;
        var here = into.network().find(id).filter(node -> node.isA(type)).or(() -> here(type, name));
        return here.map(found -> new Node(found.id(), type, Facts.NONE))
                .orElseGet(() -> new Node(id, type, Node.of(type).facts()))
                .with(Core.NAME, name);
    }

    private Node area(String name) {
        return here(Places.PLACE, name)
                .orElseGet(() -> newAreas.computeIfAbsent(
                        name, n -> new Node(NodeId.ofText("area " + n), Places.PLACE, Facts.of(Core.NAME, n))));
    }

    /** The one of the network with this name, letter case aside; empty if there is none, or several that nobody can tell apart. */
    private Optional<Node> here(NodeType type, String name) {
        var found = into.network()
                .nodes(type)
                .filter(node -> node.get(Core.NAME, "").equalsIgnoreCase(name))
                .limit(2)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private void link(LinkType type, NodeId from, NodeId to) {
        var id = LinkId.ofText(from + " " + type.id() + " " + to);
        links.add(new Link(id, type, from, to, Facts.NONE));
    }

    Imported imported() {
        var nodes = Stream.concat(newAreas.values().stream(), groups.stream()).toList();
        return new Imported(nodes, links, leftOut, List.of());
    }
}
