package org.concordat.exchange.pajek;

import java.io.IOException;
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

/** Pajek's networks. */
public final class PajekFormat implements Format {

    private static final Words WORDS = Words.beside(PajekFormat.class);

    @Override
    public Listing listing() {
        return new Listing("pajek", "Pajek", WORDS.get("purpose"), ".net");
    }

    @Override
    public Set<Matter> drops(Profile profile) {
        return GraphLosses.and(
                Matter.SIZES,
                Matter.FRAMES,
                Matter.NODE_TYPES,
                Matter.NODE_FACTS,
                Matter.LINK_FACTS,
                Matter.LINK_NAMES,
                Matter.IDS,
                Matter.SHARED_NAMES,
                Matter.NAME_MARKS);
    }

    @Override
    public void write(Export export, Profile profile, Output output) throws IOException {
        var tables = GraphTables.of(export);
        output.file(out -> new PajekWriter(tables).write(out));
    }
}
