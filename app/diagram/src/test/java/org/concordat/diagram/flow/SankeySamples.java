package org.concordat.diagram.flow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.concordat.api.report.Block;
import org.jspecify.annotations.Nullable;

/** Flows to draw. */
final class SankeySamples {

    private SankeySamples() {}

    static Block.Stop stop(String id) {
        return stop(id, id, "Kind");
    }

    static Block.Stop stop(String id, String name, String kind) {
        return new Block.Stop(id, name, kind);
    }

    static Block.Flow flow(String from, String to, @Nullable Integer amount) {
        return new Block.Flow(
                from,
                to,
                amount == null ? null : BigDecimal.valueOf(amount),
                amount == null ? "not stated" : "\u00A3" + amount);
    }

    static Block.Flows flows(List<Block.Stop> stops, Block.Flow... flows) {
        return new Block.Flows("Money", "\u00A3 a year", stops, List.of(flows));
    }

    static Block.Flows budget() {
        return flows(
                List.of(
                        stop("icb", "NHS Birmingham and Solihull Integrated Care Board", "Commissioner"),
                        stop("council", "Birmingham City Council", "Local authority"),
                        stop("pool", "Pooled health and social care budget", "Budget"),
                        stop("lead", "Birmingham Community Healthcare NHS Foundation Trust", "Provider"),
                        stop("gp", "Modality Partnership", "GP group"),
                        stop(
                                "age",
                                "Age <Concern> & \"Friends\" of Birmingham and the wider Black Country and beyond",
                                "Charity"),
                        stop("mh", "Birmingham and Solihull Mental Health NHS Foundation Trust", "Provider")),
                flow("icb", "pool", 8_200_000),
                flow("council", "pool", 2_100_000),
                flow("pool", "lead", 7_000_000),
                flow("pool", "gp", 3_300_000),
                flow("lead", "gp", 900_000),
                flow("lead", "age", 250_000),
                flow("lead", "mh", null),
                flow("icb", "mh", 4_000_000),
                flow("gp", "pool", 200_000));
    }

    /** The same at each call. */
    static Block.Flows many(int stops) {
        var random = new Random(7);
        var names = new ArrayList<Block.Stop>();
        var flows = new ArrayList<Block.Flow>();
        for (int i = 0; i < stops; i++) {
            var words = "Organisation of the longer kind of name ".repeat(1 + random.nextInt(2));
            names.add(stop(
                    "s" + i, words.substring(0, 8 + random.nextInt(words.length() - 8)) + " " + i, "Kind " + i % 5));
        }
        for (int i = 1; i < stops; i++) {
            int from = random.nextInt(Math.min(i, 1 + stops / 4));
            flows.add(flow("s" + from, "s" + i, random.nextInt(9) == 0 ? null : 1_000 + random.nextInt(900_000)));
            if (random.nextInt(6) == 0) {
                flows.add(flow("s" + i, "s" + random.nextInt(stops), 20_000));
            }
        }
        return flows(names, flows.toArray(Block.Flow[]::new));
    }
}
