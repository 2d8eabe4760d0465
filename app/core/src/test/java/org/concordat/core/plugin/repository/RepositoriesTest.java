package org.concordat.core.plugin.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.concordat.core.plugin.pack.PackFile;
import org.concordat.core.plugin.pack.PackReader;
import org.concordat.core.plugin.store.StoredPlugin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plugins of a repository are found, installed and updated, over the web and from a shared drive. */
class RepositoriesTest {

    @TempDir
    private Path place;

    private Server server;
    private Shelf shelf;
    private Reader reader;

    @BeforeEach
    void aRepository() throws Exception {
        server = new Server();
        shelf = new Shelf(place, "icb").put("panels", "1.0.0").publish();
        reader = new Reader(place.resolve("home"));
    }

    @AfterEach
    void close() {
        server.close();
    }

    private String address(String way) {
        return switch (way) {
            case "web" -> server.serve("icb", shelf.folder());
            case "file" -> shelf.folder().toUri().toString();
            default -> shelf.folder().toString();
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"web", "file", "folder"})
    void whatItOffersIsFoundAndInstalledAndUpdatedAndRolledBack(String way) throws Exception {
        reader.add(address(way));
        assertThat(reader.offers().best()).extracting(Offer::toString).containsExactly("panels@1.0.0");

        var first = reader.install("panels", "1.0.0");
        assertThat(reader.store().file(first)).hasSameBinaryContentAs(shelf.file("panels-1.0.0.jar"));
        assertThat(reader.offers().updates()).isEmpty();

        shelf.put("panels", "1.1.0").publish();
        var update = reader.offers().updates().get(0);
        reader.install(update.offer());
        assertThat(reader.store().plugins()).extracting(StoredPlugin::version).containsExactly("1.1.0");

        reader.store().settle("panels");
        reader.store().rollBack("panels");
        assertThat(reader.store().plugins()).extracting(StoredPlugin::version).containsExactly("1.0.0");
    }

    @Test
    void whoeverIsAskedIsNotKnownBeforeTheyAreAgreedTo() throws Exception {
        var stranger = reader.repositories().ask(shelf.folder().toString());

        assertThat(stranger.name()).isEqualTo("icb");
        assertThat(stranger.fingerprint()).isEqualTo(shelf.key().fingerprint());
        assertThat(reader.repositories().known()).isEmpty();
        assertThat(reader.files()).isEmpty();
    }

    @Test
    void whatIsKnownOutlivesTheProgram() throws Exception {
        var known = reader.add(shelf.folder().toString());

        assertThat(reader.repositories().known()).containsExactly(known);
        assertThat(reader.repositories().find("ICB")).contains(known);
    }

    @Test
    void twoOfOneNameAreToldApart() throws Exception {
        var other = new Shelf(Files.createDirectory(place.resolve("other")), "icb")
                .put("boards", "1.0.0")
                .publish();
        reader.add(shelf.folder().toString());

        assertThat(reader.add(other.folder().toString()).name()).isEqualTo("icb (2)");
    }

    @Test
    void oneThatIsForgottenIsAskedNoMore() throws Exception {
        var known = reader.add(shelf.folder().toString());
        reader.repositories().remove(known);

        assertThat(reader.repositories().known()).isEmpty();
        assertThat(reader.repositories().look()).isEmpty();
        assertThat(reader.repositories().remembered()).isEmpty();
    }

    @Test
    void oneThatIsSwitchedOffIsNotAsked() throws Exception {
        var known = reader.add(shelf.folder().toString());
        reader.repositories().enable(known, false);

        assertThat(reader.repositories().look()).isEmpty();
    }

    @Test
    void theLatestVersionThatFitsIsTheOneThatIsOffered() throws Exception {
        shelf.put("panels", "1.1.0")
                .put(PackFile.of("panels", "2.0.0", Shelf.class).says("Plugin-Requires", ">=9.0.0"))
                .publish();
        reader.add(shelf.folder().toString());

        assertThat(reader.offers().best()).extracting(Offer::toString).containsExactly("panels@1.1.0");
        assertThat(reader.offers().of("panels", "2.0.0").get(0).hindrance())
                .get()
                .extracting(RepositoryProblem::refusal)
                .isEqualTo(Refusal.OTHER_API);
    }

    @Test
    void offersAreFoundByTheirWords() throws Exception {
        shelf.put(PackFile.of("boards", "1.0.0", Shelf.class).says("Plugin-Description", "Local Care Boards"))
                .publish();
        reader.add(shelf.folder().toString());
        var offers = reader.offers();

        assertThat(offers.find(List.of("care", "LOCAL"))).extracting(Offer::id).containsExactly("boards");
        assertThat(offers.find(List.of("care", "acute"))).isEmpty();
        assertThat(offers.find(List.of())).hasSize(2);
    }

    @Test
    void aCareModelThatADocumentMissesIsFound() throws Exception {
        shelf.put(PackFile.of("boards", "1.0.0", Shelf.class).says("Plugin-Care-Models", "lcb, lcb-lite"))
                .publish();
        reader.add(shelf.folder().toString());

        assertThat(reader.offers().bringing("lcb-lite")).extracting(Offer::id).containsExactly("boards");
        assertThat(reader.offers().bringing("panels")).extracting(Offer::id).containsExactly("panels");
    }

    @Test
    void whatComesWithTheProgramIsNotReplaced() throws Exception {
        reader.add(shelf.folder().toString());
        var repositories = reader.repositories();
        var offer = repositories
                .offers(repositories.look(), Set.of("panels"))
                .best()
                .get(0);

        assertThatThrownBy(() -> reader.install(offer)).hasMessageContaining("comes with Concordat");
    }

    @Test
    void anIdBelongsToTheRepositoryThatItCameFrom() throws Exception {
        reader.add(shelf.folder().toString());
        reader.install("panels", "1.0.0");
        var other = new Shelf(place, "elsewhere").put("panels", "9.0.0").publish();
        reader.add(other.folder().toString());

        assertThat(reader.offers().updates()).isEmpty();
        assertThatThrownBy(() -> reader.install("panels", "9.0.0"))
                .hasMessageContaining("elsewhere offers panels")
                .hasMessageContaining("came from another repository");
        assertThat(reader.store().plugins()).extracting(StoredPlugin::version).containsExactly("1.0.0");
    }

    @Test
    void anIdOfARepositoryThatIsForgottenIsNotTakenByAnother() throws Exception {
        var known = reader.add(shelf.folder().toString());
        reader.install("panels", "1.0.0");
        reader.repositories().remove(known);
        reader.add(new Shelf(place, "elsewhere")
                .put("panels", "9.0.0")
                .publish()
                .folder()
                .toString());

        assertThat(reader.offers().updates()).isEmpty();
        assertThat(reader.offers().best()).noneMatch(Offer::isFree);
    }

    @Test
    void anIdThatWasTakenOutIsFreeAgain() throws Exception {
        reader.add(shelf.folder().toString());
        reader.install("panels", "1.0.0");
        reader.add(new Shelf(place, "elsewhere")
                .put("panels", "9.0.0")
                .publish()
                .folder()
                .toString());
        reader.store().remove("panels");

        assertThat(reader.offers().best()).hasSize(2).allMatch(Offer::isFree);
    }

    @Test
    void aPluginFromAFileIsOnlyUpdatedByWhoeverAsksForThat() throws Exception {
        reader.store().install(shelf.file("panels-1.0.0.jar"), new PackReader("0.1.0"));
        shelf.put("panels", "1.1.0").publish();
        var known = reader.add(shelf.folder().toString());

        assertThat(reader.offers().updates()).isEmpty();
        assertThat(reader.install("panels", "1.1.0").source()).isEqualTo(known.id());
    }

    @Test
    void whatWasOfferedLastIsThereWithoutAnybodyBeingAsked() throws Exception {
        reader.add(address("web"));
        server.close();

        var seen = reader.repositories().remembered().get(0).seen().orElseThrow();
        assertThat(seen.fresh()).isFalse();
        assertThat(seen.index().plugins()).extracting(IndexedPlugin::id).containsExactly("panels");
    }

    @Test
    void whatWasOfferedEarlierIsNotFetchedBeforeTheRepositoryIsAskedAgain() throws Exception {
        reader.add(shelf.folder().toString());
        var repositories = reader.repositories();
        var offer =
                repositories.offers(repositories.remembered(), Set.of()).best().get(0);

        assertThatThrownBy(() -> reader.install(offer)).hasMessageContaining("Look for plugins again");
    }

    @Test
    void oneThatCannotBeReachedShowsWhatItOfferedLast() throws Exception {
        reader.add(address("web"));
        server.close();

        var look = reader.repositories().look().get(0);

        assertThat(look.problem()).get().extracting(RepositoryProblem::refusal).isEqualTo(Refusal.UNREACHABLE);
        assertThat(look.isUsable()).isFalse();
        assertThat(look.seen()).isPresent();
    }

    @Test
    void whatWasKeptAndThenChangedIsNotShown() throws Exception {
        var known = reader.add(shelf.folder().toString());
        var kept = reader.list().resolveSibling("seen").resolve(known.id() + ".json");
        Files.writeString(kept, Files.readString(kept).replace("panels", "camels"));

        assertThat(reader.repositories().remembered().get(0).seen()).isEmpty();
    }

    @Test
    void aDamagedListIsToldAndKeptWhenANewOneIsBegun() throws Exception {
        Files.createDirectories(reader.list().getParent());
        Files.writeString(reader.list(), "{\"format\": 1, \"repositories\": [");
        assertThatThrownBy(() -> reader.repositories().known())
                .isInstanceOfSatisfying(
                        RepositoryException.class, e -> assertThat(e.refusal()).isEqualTo(Refusal.LIST_DAMAGED));

        var known = reader.repositories()
                .add(reader.repositories().ask(shelf.folder().toString()));

        assertThat(reader.repositories().known()).containsExactly(known);
        assertThat(Files.readString(reader.list().resolveSibling("repositories.json.damaged")))
                .endsWith("[");
    }

    @Test
    void manyThatAreAgreedToAtOnceAreAllKnown() throws Exception {
        var shelves = new ArrayList<Shelf>();
        for (int i = 0; i < 8; i++) {
            shelves.add(new Shelf(place, "icb-" + i)
                    .put("panels-" + (char) ('a' + i), "1.0.0")
                    .publish());
        }

        IntStream.range(0, shelves.size()).parallel().forEach(i -> {
            try {
                new Reader(place.resolve("home")).add(shelves.get(i).folder().toString());
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });

        assertThat(reader.repositories().known()).hasSize(8);
    }

    @Test
    void twoProgramsAtOnceLoseNothingOfEachOther() throws Exception {
        var shelves = new ArrayList<Shelf>();
        for (int i = 0; i < 10; i++) {
            shelves.add(new Shelf(place, "icb-" + i)
                    .put("panels-" + (char) ('a' + i), "1.0.0")
                    .publish());
        }

        var other = OtherProgram.start(place.resolve("home"), shelves.subList(0, 5));
        for (var mine : shelves.subList(5, 10)) {
            reader.add(mine.folder().toString());
        }
        assertThat(other.waitFor()).isZero();

        assertThat(reader.repositories().known()).hasSize(10);
    }

    @Test
    void oneOfAnAddressThatNobodyHasIsNotReached() {
        assertThatThrownBy(() -> reader.repositories().ask("http://127.0.0.1:9/"))
                .hasMessageContaining("cannot be reached (it takes no connection)");
    }

    @Test
    void aNewKeyThatTheOldOneVouchesForIsTaken() throws Exception {
        var known = reader.add(shelf.folder().toString());
        var heir = SigningKey.create(place.resolve("heir.pem"));
        new RepositoryFolder(shelf.folder()).sign(heir, shelf.key(), null, 90, Shelf.CLOCK);
        new RepositoryFolder(shelf.folder()).sign(heir, null, null, 90, Shelf.CLOCK);

        assertThat(reader.repositories().look()).allMatch(Look::isUsable);
        var now = reader.repositories().known().get(0);
        assertThat(now.id()).isEqualTo(known.id());
        assertThat(now.fingerprint()).isEqualTo(heir.fingerprint());

        Files.delete(shelf.file(Envelope.FILE));
        shelf.sign(Shelf.at(Shelf.TODAY.plusSeconds(60)));
        assertThat(reader.repositories().look().get(0).problem())
                .get()
                .extracting(RepositoryProblem::refusal)
                .isEqualTo(Refusal.OTHER_KEY);
    }

    @Test
    void anotherKeyThatIsAgreedToByHandKeepsWhatWasInstalled() throws Exception {
        reader.add(shelf.folder().toString());
        reader.install("panels", "1.0.0");
        var heir = SigningKey.create(place.resolve("heir.pem"));
        shelf.put("panels", "1.1.0").publish();
        Files.delete(shelf.file(Envelope.FILE));
        new RepositoryFolder(shelf.folder()).sign(heir, null, "icb", 90, Shelf.CLOCK);
        assertThat(reader.offers().updates()).isEmpty();

        reader.add(shelf.folder().toString());

        assertThat(reader.offers().updates()).hasSize(1);
    }

    @Test
    void oneThatHasMovedStaysTheSame() throws Exception {
        var known = reader.add(shelf.folder().toString());

        var moved = reader.add(address("web"));

        assertThat(moved.id()).isEqualTo(known.id());
        assertThat(reader.repositories().known()).containsExactly(moved);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://plugins.example.org/",
                "ftp://plugins.example.org/",
                "https://",
                "https://a:b@c/",
                "https://c/?d"
            })
    void whatCanBeReadOnTheWayIsNoAddress(String address) {
        assertThatThrownBy(() -> reader.repositories().ask(address))
                .hasMessageContaining("\"" + address + "\" is no address");
    }

    @Test
    void theAddressOfTheListIsThatOfTheRepository() throws IOException, RepositoryException {
        assertThat(Address.of("https://plugins.example.org/icb/plugins.json"))
                .hasToString("https://plugins.example.org/icb/");
    }
}
