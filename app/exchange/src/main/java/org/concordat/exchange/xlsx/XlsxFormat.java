package org.concordat.exchange.xlsx;

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

/** A workbook of Excel. */
public final class XlsxFormat implements Format {

    private static final Words WORDS = Words.beside(XlsxFormat.class);

    @Override
    public Listing listing() {
        return new Listing("xlsx", "Excel", WORDS.get("purpose"), ".xlsx");
    }

    @Override
    public List<Profile> profiles() {
        return List.of(Profile.EXCEL);
    }

    @Override
    public Set<Matter> drops(Profile profile) {
        return GraphLosses.and(Matter.LONG_TEXTS);
    }

    @Override
    public void write(Export export, Profile profile, Output output) throws IOException {
        var sheets = TypeSheets.of(GraphTables.of(export), export.careModels().vocabulary());
        output.file(new NetworkWorkbook(sheets)::write);
    }
}
