package org.concordat.exchange.cx2;

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
import org.concordat.exchange.json.JsonLines;

/** CX2, the format of Cytoscape. */
public final class Cx2Format implements Format {

    private static final Words WORDS = Words.beside(Cx2Format.class);

    @Override
    public Listing listing() {
        return new Listing("cx2", "CX2", WORDS.get("purpose"), ".cx2");
    }

    @Override
    public Set<Matter> drops(Profile profile) {
        return GraphLosses.and();
    }

    @Override
    public void write(Export export, Profile profile, Output output) throws IOException {
        var tables = GraphTables.of(export);
        output.file(out -> JsonLines.write(out, new Cx2Writer(tables)::write));
    }
}
