package org.concordat.exchange.gexf;

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

/** GEXF, the format of Gephi. Version 1.2, which NetworkX reads too; version 1.3 for the profile of Gephi. */
public final class GexfFormat implements Format {

    private static final Words WORDS = Words.beside(GexfFormat.class);

    @Override
    public Listing listing() {
        return new Listing("gexf", "GEXF", WORDS.get("purpose"), ".gexf");
    }

    @Override
    public List<Profile> profiles() {
        return List.of(Profile.UNIVERSAL, Profile.GEPHI, Profile.NETWORKX);
    }

    @Override
    public Set<Matter> drops(Profile profile) {
        return GraphLosses.and();
    }

    @Override
    public void write(Export export, Profile profile, Output output) throws IOException {
        var version = profile == Profile.GEPHI ? Version.ONE_THREE : Version.ONE_TWO;
        output.file(out -> new GexfWriter(GraphTables.of(export), version).write(out));
    }
}
