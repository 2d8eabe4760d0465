package org.concordat.exchange.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.concordat.exchange.Chromium;
import org.concordat.exchange.export.Profile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Chromium asks for when it opens what we write: all of its requests go to a proxy of the test, which writes them down. */
class NoRequestTest {

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

    private List<String> after(String name, byte[] file) throws IOException, InterruptedException {
        var page = Files.write(folder.resolve(name), file);
        Chromium.dom(
                page,
                folder,
                "--proxy-server=http://127.0.0.1:" + log.port(),
                "--proxy-bypass-list=<-loopback>",
                "--disable-background-networking",
                "--no-first-run");
        return log.forBait();
    }

    private static byte[] exported(String id) throws IOException {
        return Bait.exported(Formats.own().of(id).orElseThrow(), Profile.UNIVERSAL)
                .values()
                .iterator()
                .next();
    }

    @Test
    void aRequestWouldBeHeard() throws Exception {
        var page = "<!DOCTYPE html><img src=\"http://" + Bait.HOST + "/heard\">";
        assertThat(after("page.html", page.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    }

    @Test
    void theInteractivePageAsksForNothing() throws Exception {
        assertThat(after("page.html", exported("html"))).isEmpty();
    }

    @Test
    void aReportAsksForNothing() throws Exception {
        assertThat(after("report.html", Bait.reported("html"))).isEmpty();
    }

    @Test
    void aPictureAsksForNothing() throws Exception {
        assertThat(after("picture.svg", exported("svg"))).isEmpty();
    }
}
