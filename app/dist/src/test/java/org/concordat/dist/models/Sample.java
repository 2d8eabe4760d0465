package org.concordat.dist.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.core.document.Content;
import org.concordat.core.storage.UnusableFileException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A sample network beside a copy of the facts that it was drawn from.
 *
 * @param letter begins the ids of its links and milestones
 */
record Sample(String name, char letter, Content content, JsonNode facts) {

    static List<Sample> all() {
        return List.of(
                of("connected-care", 'A'), of("vitality-uhb", 'B'), of("wolverhampton", 'C'), of("oxfordshire", 'D'));
    }

    private static Sample of(String name, char letter) {
        try (var in = Objects.requireNonNull(Sample.class.getResourceAsStream(name + ".facts.json"))) {
            var file = Models.FOLDER.resolve(name + ".concordat.json");
            return new Sample(
                    name, letter, Models.withAllCareModels().read(file).content(), new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnusableFileException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The entries of a section of the facts, such as "nodes". */
    List<JsonNode> entries(String section) {
        return StreamSupport.stream(facts.path(section).spliterator(), false).toList();
    }

    Stream<String> ids(String section) {
        return entries(section).stream().map(entry -> entry.path("id").asString());
    }

    Optional<Node> node(String id) {
        return content.nodes().stream()
                .filter(n -> n.id().equals(new NodeId(id)))
                .findFirst();
    }

    Optional<Link> link(String id) {
        return content.links().stream()
                .filter(l -> l.id().equals(new LinkId(id)))
                .findFirst();
    }

    @Override
    public String toString() {
        return name;
    }
}
