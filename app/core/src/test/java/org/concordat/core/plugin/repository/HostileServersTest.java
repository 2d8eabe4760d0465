package org.concordat.core.plugin.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Whatever a server does, nobody waits for it for long, and the other repositories are there. */
class HostileServersTest extends RepositoryScene {

    @Test
    void aServerThatSaysNothingIsNotWaitedForLong() throws Exception {
        server.on("icb/plugins.json", exchange -> server.fallSilent());

        assertThat(problem(reader.with(HASTY, Shelf.CLOCK)).refusal()).isEqualTo(Refusal.SILENT);
    }

    @Test
    void whoeverStopsWaitingForAnAnswerIsFreeAtOnce() throws Exception {
        var asked = new CountDownLatch(1);
        server.on("icb/plugins.json", exchange -> {
            asked.countDown();
            server.fallSilent();
        });
        var thrown = new Throwable[1];
        var waiting = new Thread(() -> {
            try {
                reader.repositories().look();
            } catch (Exception e) {
                thrown[0] = e;
            }
        });
        waiting.start();
        asked.await();

        waiting.interrupt();
        waiting.join();

        assertThat(thrown[0]).isInstanceOf(InterruptedException.class);
    }

    @Test
    void aServerWhoseCertificateNobodyVouchesForIsRefused() throws Exception {
        try (var other = new SecureServer(place)) {
            assertThatThrownBy(() -> reader.add(other.address()))
                    .isInstanceOfSatisfying(
                            RepositoryException.class,
                            e -> assertThat(e.refusal()).isEqualTo(Refusal.INSECURE));
        }
    }

    @Test
    void aServerThatFallsSilentHalfWayIsNotWaitedForLong() throws Exception {
        server.on("icb/plugins.json", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('[');
            exchange.getResponseBody().flush();
            server.fallSilent();
        });

        assertThat(problem(reader.with(HASTY, Shelf.CLOCK)).refusal()).isEqualTo(Refusal.SILENT);
    }

    @Test
    void aServerThatDripsIsNotWaitedForLong() throws Exception {
        server.on("icb/plugins.json", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (server.pause()) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
            }
        });
        var unhurried = new Patience(Duration.ofSeconds(30), Duration.ofMillis(300), Duration.ofSeconds(1));

        assertThat(problem(reader.with(unhurried, Shelf.CLOCK)).refusal()).isEqualTo(Refusal.SILENT);
    }

    @Test
    void aServerThatSendsUsElsewhereIsNotFollowed() throws Exception {
        server.on("icb/plugins.json", exchange -> {
            exchange.getResponseHeaders().add("Location", "http://localhost:1/plugins.json");
            exchange.sendResponseHeaders(302, -1);
        });

        var problem = problem(reader.repositories());
        assertThat(problem.refusal()).isEqualTo(Refusal.REDIRECTED);
        assertThat(problem.message()).contains("http://localhost:1/plugins.json");
    }

    @Test
    void aServerThatSendsUsRoundInCirclesIsNotFollowedForEver() throws Exception {
        server.on("icb/plugins.json", exchange -> {
            exchange.getResponseHeaders().add("Location", "plugins.json");
            exchange.sendResponseHeaders(302, -1);
        });

        assertThat(look()).isEqualTo(Refusal.REDIRECTED);
    }

    @Test
    void anotherPlaceOfTheSameServerIsFollowed() throws Exception {
        server.serve("moved", shelf.folder());
        server.on("icb/plugins.json", exchange -> {
            exchange.getResponseHeaders().add("Location", "/moved/plugins.json");
            exchange.sendResponseHeaders(301, -1);
        });

        assertThat(reader.repositories().look()).allMatch(Look::isUsable);
    }

    @Test
    void aServerThatAsksForAPasswordSaysSo() throws Exception {
        server.on("icb/plugins.json", exchange -> exchange.sendResponseHeaders(403, -1));

        var problem = problem(reader.repositories());
        assertThat(problem.refusal()).isEqualTo(Refusal.DENIED);
        assertThat(problem.message()).contains("403");
    }

    @Test
    void aDriveThatHasGoneSaysSo() throws Exception {
        reader.add(shelf.folder().toString());
        Files.move(shelf.folder(), place.resolve("gone"));

        assertThat(look()).isEqualTo(Refusal.UNREACHABLE);
    }

    @Test
    void oneBadRepositoryDoesNotHideTheOthers() throws Exception {
        var good = new Shelf(place, "good").put("boards", "1.0.0").publish();
        reader.add(good.folder().toString());
        shelf.tamper("plugins.json", "panels-1.0.0.jar", "camels-1.0.0.jar");

        var looks = reader.repositories().look();

        assertThat(looks).extracting(look -> look.repository().name()).containsExactly("good", "icb");
        assertThat(looks).extracting(Look::isUsable).containsExactly(true, false);
        assertThat(reader.install("boards", "1.0.0").id()).isEqualTo("boards");
    }
}
