package org.concordat.exchange.office;

import java.io.IOException;
import org.concordat.api.reading.InWords;
import org.concordat.api.vocabulary.Words;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.ExportException;
import org.concordat.exchange.export.Format;
import org.concordat.exchange.export.Listing;
import org.concordat.exchange.export.Output;
import org.concordat.exchange.export.Profile;

/** A paper of Word: of each view its picture, and what it shows in tables. */
public final class WordFormat implements Format {

    private static final Words WORDS = Words.beside(WordFormat.class);

    @Override
    public Listing listing() {
        return new Listing("docx", WORDS.get("name.docx"), WORDS.get("purpose.docx"), ".docx");
    }

    @Override
    public boolean isPicture() {
        return true;
    }

    @Override
    public boolean takesSeveralViews() {
        return true;
    }

    @Override
    public void write(Export export, Profile profile, Output output) throws IOException {
        if (export.views().isEmpty()) {
            throw new ExportException(WORDS.get("noView"));
        }
        try (var paper = Paper.from(export.finish().template())) {
            paper.begin(export.title(), WORDS.format("day", InWords.day(export.day())));
            for (var view : export.views()) {
                new PageOfView(paper, export, view).add();
            }
            output.file(out -> paper.write(export.title(), export.day(), out));
        }
    }
}
