package org.concordat.exchange.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads whole tables for tests. */
final class Reading {

    private Reading() {}

    static List<Row> all(Path file, @Nullable String sheet) throws IOException {
        var all = new ArrayList<Row>();
        try (var rows = Tables.open(file, sheet)) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                all.add(row);
            }
        }
        return all;
    }
}
