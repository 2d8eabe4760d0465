package org.concordat.core.plugin.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.concordat.core.plugin.pack.PackFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a repository or whoever stands between does, it is told what is wrong, and nothing of it comes here. */
class HostileRepositoriesTest {

    private static final Patience HASTY =
            new Patience(Duration.ofMillis(300), Duration.ofMillis(600), Duration.ofMillis(600));

    @TempDir
    private Path place;

    private Server server;
    private Shelf shelf;
    private Reader reader;
    private String address;

    @BeforeEach
    void aRepositoryThatIsKnown() throws Exception {
        server = new Server();
        shelf = new Shelf(place, "icb").put("panels", "1.0.0").publish();
        address = server.serve("icb", shelf.folder());
        reader = new Reader(place.resolve("home"));
        reader.add(address);
    }

    @AfterEach
    void close() {
        server.close();
    }

    /** What is told; nothing here has changed by it. */
    private RepositoryProblem problem(Repositories repositories) throws Exception {
        var before = reader.files();
        var look = repositories.look().get(0);
        assertThat(look.isUsable()).isFalse();
        assertThat(reader.files()).isEqualTo(before);
        var problem = look.problem().orElseThrow();
        assertThat(problem.message()).startsWith("icb ");
        return problem;
    }

    private Refusal look() throws Exception {
        return problem(reader.repositories()).refusal();
    }

    /** Why a plugin is not fetched; nothing here has changed by it. */
    private Refusal fetch(Patience patience) throws Exception {
        var offer = reader.offers().best().get(0);
        var before = reader.files();
        var told = new Refusal[1];
        assertThatThrownBy(() -> reader.with(patience, Shelf.CLOCK).fetch(offer, FetchProgress.NONE))
                .isInstanceOfSatisfying(RepositoryException.class, e -> told[0] = e.refusal())
                .message()
                .startsWith("icb ");
        assertThat(reader.files()).isEqualTo(before);
        return told[0];
    }

    @Test
    void aListThatWasChangedIsRefused() throws Exception {
        shelf.tamper("plugins.json", "panels-1.0.0.jar", "camels-1.0.0.jar");

        assertThat(look()).isEqualTo(Refusal.TAMPERED_INDEX);
    }

    @Test
    void aSignatureFileThatWasChangedIsRefused() throws Exception {
        shelf.tamper("plugins.sig.json", "2027-", "2037-");

        assertThat(look()).isEqualTo(Refusal.TAMPERED_SIGNATURE);
    }

    @Test
    void aSignatureByNobodyIsRefused() throws Exception {
        shelf.tamper("plugins.sig.json", "\"signature\" : \"[^\"]*\"", "\"signature\" : \"\"");

        assertThat(look()).isEqualTo(Refusal.TAMPERED_SIGNATURE);
    }

    @Test
    void aSignatureFileThatCannotBeReadIsRefused() throws Exception {
        Files.writeString(shelf.file("plugins.sig.json"), "<html>");

        assertThat(look()).isEqualTo(Refusal.UNREADABLE_SIGNATURE);
    }

    @Test
    void aSignatureFileWithoutANumberIsRefused() throws Exception {
        shelf.tamper("plugins.sig.json", "\"number\"", "\"nombre\"");

        assertThat(look()).isEqualTo(Refusal.UNREADABLE_SIGNATURE);
    }

    @Test
    void aLaterFormIsNotGuessedAt() throws Exception {
        shelf.tamper("plugins.sig.json", "\"format\" : 1", "\"format\" : 2");

        assertThat(look()).isEqualTo(Refusal.LATER_FORM);
    }

    @Test
    void anEarlierListIsNotPassedOffAsTheLatest() throws Exception {
        var list = Files.readAllBytes(shelf.file("plugins.json"));
        var signature = Files.readAllBytes(shelf.file("plugins.sig.json"));
        shelf.put("panels", "1.1.0").publish();
        assertThat(reader.offers().best()).extracting(Offer::version).containsExactly("1.1.0");

        Files.write(shelf.file("plugins.json"), list);
        Files.write(shelf.file("plugins.sig.json"), signature);

        assertThat(look()).isEqualTo(Refusal.ROLLED_BACK);
    }

    @Test
    void anEarlierListIsNotLetInByAgreeingAgain() throws Exception {
        var list = Files.readAllBytes(shelf.file("plugins.json"));
        var signature = Files.readAllBytes(shelf.file("plugins.sig.json"));
        shelf.put("panels", "1.1.0").publish();
        reader.offers();
        Files.write(shelf.file("plugins.json"), list);
        Files.write(shelf.file("plugins.sig.json"), signature);

        assertThatThrownBy(() -> reader.add(address))
                .isInstanceOfSatisfying(
                        RepositoryException.class, e -> assertThat(e.refusal()).isEqualTo(Refusal.ROLLED_BACK));
    }

    @Test
    void oneNumberIsForOneList() throws Exception {
        shelf.put("panels", "1.1.0");
        new RepositoryFolder(shelf.folder()).index(Shelf.CLOCK);
        Files.delete(shelf.file("plugins.sig.json"));
        shelf.sign(Shelf.CLOCK);

        assertThat(look()).isEqualTo(Refusal.REISSUED);
    }

    @Test
    void whatWasNotSignedAgainInTimeIsRefused() throws Exception {
        var problem = problem(reader.at(Shelf.at(Shelf.TODAY.plus(Duration.ofDays(91)))));

        assertThat(problem.refusal()).isEqualTo(Refusal.EXPIRED);
        assertThat(problem.message()).contains("20 February 2027", "the clock of this computer");
    }

    @Test
    void whatWasSignedInTheFutureIsRefused() throws Exception {
        assertThat(problem(reader.at(Shelf.at(Shelf.TODAY.minus(Duration.ofDays(2)))))
                        .refusal())
                .isEqualTo(Refusal.NOT_YET);
    }

    @Test
    void anotherKeyThanTheOneThatWasAgreedToIsRefused() throws Exception {
        var thief = SigningKey.create(place.resolve("thief.pem"));
        Files.delete(shelf.file("plugins.sig.json"));
        new RepositoryFolder(shelf.folder()).sign(thief, null, "icb", 90, Shelf.CLOCK);

        var problem = problem(reader.repositories());

        assertThat(problem.refusal()).isEqualTo(Refusal.OTHER_KEY);
        assertThat(problem.message())
                .contains(
                        shelf.key().fingerprint().toString(),
                        thief.fingerprint().toString());
    }

    @Test
    void aKeyThatOnlyClaimsToComeAfterTheOldOneIsRefused() throws Exception {
        var thief = SigningKey.create(place.resolve("thief.pem"));
        var other = SigningKey.create(place.resolve("other.pem"));
        new RepositoryFolder(shelf.folder()).sign(thief, other, "icb", 90, Shelf.CLOCK);
        var envelope = Form.JSON.readValue(Files.readAllBytes(shelf.file("plugins.sig.json")), Envelope.class);
        var forged = new Envelope(
                        envelope.format(),
                        envelope.name(),
                        envelope.number(),
                        envelope.issued(),
                        envelope.expires(),
                        envelope.sha512(),
                        thief.open(),
                        shelf.key().open(),
                        envelope.handover(),
                        "")
                .signedBy(thief);
        Files.write(shelf.file("plugins.sig.json"), Form.write(forged));

        assertThat(look()).isEqualTo(Refusal.OTHER_KEY);
    }

    @Test
    void aListWithoutASignatureIsRefused() throws Exception {
        Files.delete(shelf.file("plugins.sig.json"));

        assertThat(look()).isEqualTo(Refusal.UNSIGNED);
    }

    @Test
    void whereThereIsNoListIsNoRepository() throws Exception {
        Files.delete(shelf.file("plugins.json"));

        assertThat(look()).isEqualTo(Refusal.NO_INDEX);
    }

    @Test
    void aListThatIsNotJsonIsRefusedAlthoughItIsSigned() throws Exception {
        signAnyway("not JSON");

        assertThat(look()).isEqualTo(Refusal.UNREADABLE_INDEX);
    }

    @Test
    void aListWithAPluginOfNoHashIsRefusedAlthoughItIsSigned() throws Exception {
        signAnyway("[{\"id\": \"panels\", \"releases\": [{\"version\": \"1.0.0\", \"url\": \"panels-1.0.0.jar\"}]}]");

        var problem = problem(reader.repositories());
        assertThat(problem.refusal()).isEqualTo(Refusal.UNREADABLE_INDEX);
        assertThat(problem.message()).contains("sha512sum");
    }

    private void signAnyway(String list) throws Exception {
        var bytes = list.getBytes(StandardCharsets.UTF_8);
        Files.write(shelf.file("plugins.json"), bytes);
        var now = Shelf.TODAY.plusSeconds(60);
        var envelope = new Envelope(
                        Envelope.FORMAT,
                        "icb",
                        now.getEpochSecond(),
                        now.toString(),
                        now.plus(Duration.ofDays(9)).toString(),
                        Keys.sha512(bytes),
                        shelf.key().open(),
                        "",
                        "",
                        "")
                .signedBy(shelf.key());
        Files.write(shelf.file("plugins.sig.json"), Form.write(envelope));
    }

    @Test
    void anEndlessListIsCutOff() throws Exception {
        server.on("icb/plugins.json", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var chunk = "[".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
            while (true) {
                exchange.getResponseBody().write(chunk);
            }
        });

        assertThat(look()).isEqualTo(Refusal.TOO_LARGE);
    }

    @Test
    void aHugeListInAFolderIsCutOff() throws Exception {
        reader.add(shelf.folder().toString());
        Files.write(shelf.file("plugins.json"), new byte[Transfer.MOST_OF_INDEX + 1]);

        assertThat(look()).isEqualTo(Refusal.TOO_LARGE);
    }

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
