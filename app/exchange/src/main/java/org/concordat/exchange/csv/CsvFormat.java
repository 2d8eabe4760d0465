package org.concordat.exchange.csv;

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

/** CSV: {@code nodes.csv}, {@code edges.csv}, and {@code about.csv} with what is said of the whole. */
public final class CsvFormat implements Format {

    private static final Words WORDS = Words.beside(CsvFormat.class);

    @Override
    public Listing listing() {
        return new Listing("csv", "CSV", WORDS.get("purpose"), ".csv");
    }

    @Override
    public boolean isSeveralFiles() {
        return true;
    }

    @Override
    public List<Profile> profiles() {
        return List.of(Profile.UNIVERSAL, Profile.GEPHI, Profile.EXCEL, Profile.NETWORKX);
    }

    @Override
    public Set<Matter> drops(Profile profile) {
        return profile == Profile.EXCEL ? GraphLosses.and(Matter.FORMULAS) : GraphLosses.and();
    }

    @Override
    public void write(Export export, Profile profile, Output output) throws IOException {
        new NetworkTables(GraphTables.of(export), profile).write(output);
    }
}
