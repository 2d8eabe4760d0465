package org.concordat.exchange.neo4j;

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

/** A folder for Neo4j: needs no plugin of the database, and can be read again without doubling anything. */
public final class Neo4jFormat implements Format {

    private static final Words WORDS = Words.beside(Neo4jFormat.class);

    @Override
    public Listing listing() {
        return new Listing("neo4j", "Neo4j", WORDS.get("purpose"), "");
    }

    @Override
    public boolean isSeveralFiles() {
        return true;
    }

    @Override
    public List<Profile> profiles() {
        return List.of(Profile.NEO4J);
    }

    @Override
    public Set<Matter> drops(Profile profile) {
        return GraphLosses.and();
    }

    @Override
    public void write(Export export, Profile profile, Output output) throws IOException {
        new Neo4jWriter(GraphTables.of(export)).write(output);
    }
}
