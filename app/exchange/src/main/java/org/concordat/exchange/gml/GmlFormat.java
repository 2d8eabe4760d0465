package org.concordat.exchange.gml;

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

/** GML. NetworkX wants every label once and signs beyond ASCII as codes, which Gephi in turn does not read. */
public final class GmlFormat implements Format {

    private static final Words WORDS = Words.beside(GmlFormat.class);

    @Override
    public Listing listing() {
        return new Listing("gml", "GML", WORDS.get("purpose"), ".gml");
    }

    @Override
    public List<Profile> profiles() {
        return List.of(Profile.UNIVERSAL, Profile.GEPHI, Profile.NETWORKX);
    }

    @Override
    public Set<Matter> drops(Profile profile) {
        return profile == Profile.GEPHI
                ? GraphLosses.and(Matter.QUOTES, Matter.PARALLEL_LINKS)
                : GraphLosses.and(Matter.SHARED_NAMES);
    }

    @Override
    public void write(Export export, Profile profile, Output output) throws IOException {
        output.file(out -> new GmlWriter(GraphTables.of(export), profile == Profile.GEPHI).write(out));
    }
}
