package org.concordat.exchange.dot;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.concordat.api.vocabulary.Words;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.Format;
import org.concordat.exchange.export.Listing;
import org.concordat.exchange.export.Matter;
import org.concordat.exchange.export.Output;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.graph.GraphLosses;
import org.concordat.exchange.graph.GraphTables;

/** DOT, the language of Graphviz; and as much of it as Gephi understands. */
public final class DotFormat implements Format {

    private static final Words WORDS = Words.beside(DotFormat.class);

    @Override
    public Listing listing() {
        return new Listing("dot", "DOT", WORDS.get("purpose"), ".dot");
    }

    @Override
    public List<String> otherExtensions() {
        return List.of(".gv");
    }

    @Override
    public List<Profile> profiles() {
        return List.of(Profile.GRAPHVIZ, Profile.GEPHI);
    }

    @Override
    public Set<Matter> drops(Profile profile) {
        return profile == Profile.GEPHI ? GraphLosses.and(Matter.SIZES, Matter.PARALLEL_LINKS) : GraphLosses.and();
    }

    @Override
    public void write(Export export, Profile profile, Output output) throws IOException {
        output.file(out -> new DotWriter(GraphTables.of(export), profile == Profile.GRAPHVIZ).write(out));
    }
}
