package org.concordat.exchange.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.concordat.api.vocabulary.Words;
import org.concordat.exchange.export.ExportException;

/** A file of an office program whose look a new one takes. */
final class Template {

    private static final Words WORDS = Words.beside(Template.class);

    private Template() {}

    /** What understands the file. */
    @FunctionalInterface
    interface Reading<D> {
        D read(InputStream in) throws IOException;
    }

    /** The file with all that is in it. @throws ExportException that names it if it is none */
    static <D> D read(Path template, Reading<D> reading) throws ExportException {
        if (!Files.isReadable(template) || Files.isDirectory(template)) {
            throw new ExportException(WORDS.format("template.missing", template));
        }
        try (var in = Files.newInputStream(template)) {
            return reading.read(in);
        } catch (POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException | IOException e) {
            throw new ExportException(WORDS.format("template.unreadable", template));
        }
    }
}
