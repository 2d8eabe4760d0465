package org.concordat.core.plugin.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.concordat.core.plugin.pack.PackFile;
import org.junit.jupiter.api.Test;

/** A file that is not what was offered is not installed, and leaves nothing behind. */
class HostileFilesTest extends RepositoryScene {

    @Test
    void aFileOfAnotherHashIsNotInstalled() throws Exception {
        var pack = PackFile.of("panels", "1.0.0", Shelf.class);
        shelf.put(pack.with("note", "x")).publish(Shelf.at(Shelf.TODAY.plusSeconds(60)));
        shelf.put(pack.with("note", "y"));

        assertThat(fetch(Reader.PATIENT)).isEqualTo(Refusal.PACK_CHANGED);
    }

    @Test
    void aFileOfAnotherIdIsNotInstalled() throws Exception {
        shelf.tamper("plugins.json", "\"id\" : \"panels\"", "\"id\" : \"panels-plus\"");
        shelf.sign(Shelf.at(Shelf.TODAY.plusSeconds(60)));

        assertThat(fetch(Reader.PATIENT)).isEqualTo(Refusal.PACK_OTHER);
    }

    @Test
    void aFileOfAnotherVersionIsNotInstalled() throws Exception {
        shelf.tamper("plugins.json", "\"version\" : \"1.0.0\"", "\"version\" : \"1.0.1\"");
        shelf.sign(Shelf.at(Shelf.TODAY.plusSeconds(60)));

        assertThat(fetch(Reader.PATIENT)).isEqualTo(Refusal.PACK_OTHER);
    }

    @Test
    void aFileThatIsNotThereSaysSo() throws Exception {
        Files.delete(shelf.file("panels-1.0.0.jar"));

        assertThat(fetch(Reader.PATIENT)).isEqualTo(Refusal.PACK_MISSING);
    }

    @Test
    void aFileOutsideTheRepositoryIsNotTouched() throws Exception {
        reader.add(shelf.folder().toString());
        Files.copy(shelf.file("panels-1.0.0.jar"), place.resolve("panels.jar"));
        shelf.tamper("plugins.json", "panels-1.0.0.jar", "../panels.jar");
        shelf.sign(Shelf.at(Shelf.TODAY.plusSeconds(60)));

        assertThat(fetch(Reader.PATIENT)).isEqualTo(Refusal.OUTSIDE);
    }

    @Test
    void aFileOfAnotherServerIsNotAskedFor() throws Exception {
        shelf.tamper("plugins.json", "panels-1.0.0.jar", "http://localhost:1/panels.jar");
        shelf.sign(Shelf.at(Shelf.TODAY.plusSeconds(60)));

        assertThat(fetch(Reader.PATIENT)).isEqualTo(Refusal.OUTSIDE);
    }

    @Test
    void anEndlessFileIsCutOff() throws Exception {
        server.on("icb/panels-1.0.0.jar", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write(new byte[1 << 16]);
            }
        });

        assertThat(fetch(Reader.PATIENT)).isEqualTo(Refusal.PACK_CHANGED);
    }

    @Test
    void aFileThatDoesNotComeIsNotWaitedForLong() throws Exception {
        server.on("icb/panels-1.0.0.jar", exchange -> server.fallSilent());

        assertThat(fetch(HASTY)).isEqualTo(Refusal.SILENT);
    }

    @Test
    void aFileWhoseConnectionBreaksIsNotKept() throws Exception {
        server.on("icb/panels-1.0.0.jar", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write(new byte[10]);
            exchange.getResponseBody().flush();
            throw new IOException("gone");
        });
        var offer = reader.offers().best().get(0);
        var before = reader.files();

        assertThatThrownBy(() -> reader.repositories().fetch(offer, FetchProgress.NONE))
                .isInstanceOf(RepositoryException.class);

        assertThat(reader.files()).isEqualTo(before);
    }

    @Test
    void whoeverStopsWaitingLeavesNothingBehind() throws Exception {
        server.on("icb/panels-1.0.0.jar", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write(new byte[10]);
            exchange.getResponseBody().flush();
            server.fallSilent();
        });
        var offer = reader.offers().best().get(0);
        var before = reader.files();
        var begun = new CountDownLatch(1);
        var thrown = new Throwable[1];
        var waiting = new Thread(() -> {
            try {
                reader.repositories().fetch(offer, bytes -> begun.countDown());
            } catch (Exception e) {
                thrown[0] = e;
            }
        });
        waiting.start();
        begun.await();

        waiting.interrupt();
        waiting.join();

        assertThat(thrown[0]).isInstanceOf(InterruptedException.class);
        assertThat(reader.files()).isEqualTo(before);
    }

    @Test
    void eachRefusalHasAMessageOfItsOwn() {
        Map<Refusal, String> messages = new EnumMap<>(Refusal.class);
        for (var refusal : Refusal.values()) {
            messages.put(
                    refusal,
                    String.valueOf(RepositoryException.of(refusal, "The ICB", "b", "c", "d", "e")
                            .getMessage()));
        }

        assertThat(new HashSet<>(messages.values())).hasSize(Refusal.values().length);
        assertThat(messages.values()).allMatch(message -> message.contains("The ICB"));
    }
}
