package org.concordat.exchange.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.concordat.exchange.LibreOffice;
import org.concordat.exchange.export.Profile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What LibreOffice asks for when it opens what we write. All addresses in it are those of the test, which writes down what it is asked for. */
class OfficeNoRequestTest {

    @TempDir
    private Path folder;

    private RequestLog log;

    @BeforeEach
    void listen() throws IOException {
        log = RequestLog.listening();
    }

    @AfterEach
    void close() throws IOException {
        log.close();
    }

    private Path exported(String id) throws IOException {
        var file = Bait.exported(Formats.own().of(id).orElseThrow(), Profile.UNIVERSAL)
                .values()
                .iterator()
                .next();
        return baited("export-" + id + "." + id, file);
    }

    private Path reported(String id) throws IOException {
        return baited("report-" + id + "." + id, Bait.reported(id));
    }

    private Path baited(String name, byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve(name), bytes);
        return rewritten(file, text -> text.replace(Bait.HOST, "127.0.0.1:" + log.port()));
    }

    private static Path rewritten(Path file, UnaryOperator<String> change) throws IOException {
        try (var zip = FileSystems.newFileSystem(file);
                var parts = Files.walk(zip.getPath("/"))) {
            for (var part : parts.filter(part -> part.toString().matches(".*\\.(xml|rels)"))
                    .toList()) {
                Files.writeString(part, change.apply(Files.readString(part)));
            }
        }
        return file;
    }

    /** The pictures of a paper are moved elsewhere. */
    @Test
    void aRequestWouldBeHeard() throws Exception {
        var elsewhere = "Target=\"http://127.0.0.1:" + log.port() + "/heard.png\" TargetMode=\"External\"";
        var paper = rewritten(
                exported("docx"),
                text -> text.replaceAll("Target=\"media/[^\"]*\"", elsewhere)
                        .replace("<a:blip r:embed", "<a:blip r:link"));

        LibreOffice.convert(folder, List.of(paper), "pdf");

        assertThat(log.requests()).anyMatch(line -> line.startsWith("GET /heard.png"));
    }

    @Test
    void slidesPapersAndWorkbooksAskForNothing() throws Exception {
        var files = List.of(exported("pptx"), exported("docx"), exported("xlsx"), reported("pptx"), reported("docx"));

        LibreOffice.convert(folder, files, "pdf");

        assertThat(log.requests()).isEmpty();
    }
}
