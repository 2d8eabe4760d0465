package org.concordat.exchange.graphml;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.concordat.api.vocabulary.Words;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.Format;
import org.concordat.exchange.export.Listing;
import org.concordat.exchange.export.Matter;
import org.concordat.exchange.export.Output;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.graph.GraphTables;

/** GraphML, which nearly every program for networks reads. */
public final class GraphmlFormat implements Format {

    private static final Words WORDS = Words.beside(GraphmlFormat.class);

    @Override
    public Listing listing() {
        return new Listing("graphml", "GraphML", WORDS.get("purpose"), ".graphml");
    }

    @Override
    public List<Profile> profiles() {
        return List.of(Profile.UNIVERSAL, Profile.YED, Profile.GEPHI, Profile.NETWORKX, Profile.NEO4J);
    }

    @Override
    public Set<Matter> drops(Profile profile) {
        var dropped = EnumSet.of(
                Matter.OTHER_VIEWS,
                Matter.CLOSED_GROUPS,
                Matter.LOOK,
                Matter.IMAGES,
                Matter.EMPTY_FACTS,
                Matter.CONTROL_CHARACTERS,
                Matter.THRESHOLDS);
        if (!isDrawn(profile)) {
            dropped.add(Matter.BENDS);
        }
        if (profile == Profile.YED) {
            dropped.add(Matter.SEVERAL_FRAMES);
        }
        return dropped;
    }

    /** Gephi shows yEd's drawing as two columns too many, and NetworkX takes its places for text. */
    static boolean isDrawn(Profile profile) {
        return profile == Profile.UNIVERSAL || profile == Profile.YED;
    }

    @Override
    public void write(Export export, Profile profile, Output output) throws IOException {
        output.file(out -> new GraphmlWriter(GraphTables.of(export), profile).write(out));
    }
}
