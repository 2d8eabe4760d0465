package org.concordat.core.plugin.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.concordat.core.plugin.pack.PackFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A folder of plugins becomes a repository by two commands, and stays one. */
class RepositoryFolderTest {

    @TempDir
    private Path place;

    private Shelf shelf;
    private RepositoryFolder folder;

    @BeforeEach
    void aFolder() throws Exception {
        shelf = new Shelf(place, "icb")
                .put("panels", "1.10.0")
                .put("panels", "1.9.0")
                .put("boards", "2.0.0");
        folder = new RepositoryFolder(shelf.folder());
    }

    private Envelope sign() throws Exception {
        return folder.sign(shelf.key(), null, null, 30, Shelf.CLOCK);
    }

    @Test
    void allPluginsAreListedInTheirOrder() throws Exception {
        var index = folder.index(Shelf.CLOCK).index();

        assertThat(index.plugins()).extracting(IndexedPlugin::id).containsExactly("boards", "panels");
        assertThat(index.plugins().get(1).releases())
                .extracting(Release::version)
                .containsExactly("1.9.0", "1.10.0");
    }

    @Test
    void theFileIsWhatOthersWhoKnowTheFormatExpect() throws Exception {
        folder.index(Shelf.CLOCK);

        var first = Form.JSON
                .readTree(Files.readAllBytes(shelf.file("plugins.json")))
                .get(0);
        assertThat(first.get("id").asString()).isEqualTo("boards");
        assertThat(first.get("releases").get(0).propertyNames())
                .contains("version", "date", "requires", "url", "sha512sum");
        assertThat(first.get("releases").get(0).get("url").asString()).isEqualTo("boards-2.0.0.jar");
    }

    @Test
    void aCareModelWithoutCodeSaysWhatIsNewInItsVersion() throws Exception {
        try (var zip = new ZipOutputStream(Files.newOutputStream(shelf.file("wards.zip")))) {
            zip.putNextEntry(new ZipEntry("care-model.json"));
            zip.write("""
                    {"formatVersion": 1, "id": "wards", "name": "Wards", "version": "1.2.0", "description": "Wards",
                    "changes": {"1.1.0": "Beds.", "1.2.0": "Beds are counted by day."}}
                    """.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(folder.index(Shelf.CLOCK).index().plugins())
                .filteredOn(plugin -> plugin.id().equals("wards"))
                .flatMap(IndexedPlugin::releases)
                .extracting(Release::notes)
                .containsExactly("Beds are counted by day.");
    }

    @Test
    void theSameFilesGiveTheSameBytesOnAnyDay() throws Exception {
        folder.index(Shelf.CLOCK);
        var before = Files.readAllBytes(shelf.file("plugins.json"));

        folder.index(Shelf.at(Shelf.TODAY.plus(Duration.ofDays(40))));

        assertThat(Files.readAllBytes(shelf.file("plugins.json"))).isEqualTo(before);
    }

    @Test
    void aBadFileIsNamedAndLeftOut() throws Exception {
        Files.writeString(shelf.file("page.jar"), "<html>");

        var listing = folder.index(Shelf.CLOCK);

        assertThat(listing.leftOut()).containsOnlyKeys("page.jar");
        assertThat(listing.leftOut().get("page.jar")).contains("no archive");
        assertThat(listing.index().plugins()).hasSize(2);
    }

    @Test
    void theSecondFileOfOneVersionIsNamedAndLeftOut() throws Exception {
        Files.copy(shelf.file("boards-2.0.0.jar"), shelf.file("copy.jar"));

        assertThat(folder.index(Shelf.CLOCK).leftOut()).containsOnlyKeys("copy.jar");
    }

    @Test
    void aNameWithBlanksBecomesAnAddress() throws Exception {
        Files.move(shelf.file("boards-2.0.0.jar"), shelf.file("Our bóards 100%.jar"));
        shelf.publish();
        var reader = new Reader(place.resolve("home"));
        reader.add(shelf.folder().toString());

        assertThat(reader.install("boards", "2.0.0").version()).isEqualTo("2.0.0");
    }

    @Test
    void pluginsForOtherVersionsOfConcordatAreListedToo() throws Exception {
        shelf.put(PackFile.of("panels", "3.0.0", Shelf.class).says("Plugin-Requires", ">=9.0.0"));

        assertThat(folder.index(Shelf.CLOCK).leftOut()).isEmpty();
    }

    @Test
    void theNumberRisesWhateverTheClockSays() throws Exception {
        folder.index(Shelf.CLOCK);
        var first = sign();
        var second = folder.sign(shelf.key(), null, null, 30, Shelf.at(Shelf.TODAY.minus(Duration.ofDays(400))));

        assertThat(second.number()).isGreaterThan(first.number());
    }

    @Test
    void theNumberRisesAlsoWhereTheSignatureWasLost() throws Exception {
        folder.index(Shelf.CLOCK);
        var first = sign();
        Files.delete(shelf.file("plugins.sig.json"));

        var second = folder.sign(shelf.key(), null, null, 30, Shelf.at(Shelf.TODAY.plusSeconds(1)));

        assertThat(second.number()).isGreaterThan(first.number());
    }

    @Test
    void theNameIsKeptUntilAnotherIsGiven() throws Exception {
        folder.index(Shelf.CLOCK);
        folder.sign(shelf.key(), null, "Black Country ICB", 30, Shelf.CLOCK);

        assertThat(sign().name()).isEqualTo("Black Country ICB");
    }

    @Test
    void withoutAnIndexThereIsNothingToSign() {
        assertThatThrownBy(this::sign).hasMessageContaining("concordat plugins index");
    }

    @Test
    void anotherKeyAloneDoesNotTakeOver() throws Exception {
        folder.index(Shelf.CLOCK);
        sign();
        var other = SigningKey.create(place.resolve("other.pem"));

        assertThatThrownBy(() -> folder.sign(other, null, null, 30, Shelf.CLOCK))
                .hasMessageContaining("--old-key");
    }

    @Test
    void anEmptyFolderIsNoRepository() throws Exception {
        var empty = new RepositoryFolder(Files.createDirectory(place.resolve("empty")));

        assertThatThrownBy(() -> empty.index(Shelf.CLOCK)).hasMessageContaining("no plugins");
    }

    @Test
    void aKeyIsReadAsItWasMade() throws Exception {
        assertThat(SigningKey.read(place.resolve("icb.pem")).open())
                .isEqualTo(shelf.key().open());
    }

    @Test
    void aKeyIsNeverWrittenOver() throws Exception {
        var before = Files.readString(place.resolve("icb.pem"));

        assertThatThrownBy(() -> SigningKey.create(place.resolve("icb.pem")))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(Files.readString(place.resolve("icb.pem"))).isEqualTo(before);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aKeyIsForItsOwnerAlone() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place.resolve("icb.pem"))))
                .isEqualTo("rw-------");
    }

    @Test
    void whatIsNoKeyIsNamed() throws Exception {
        var file = Files.writeString(place.resolve("no.pem"), "-----BEGIN PRIVATE KEY-----");

        assertThatThrownBy(() -> SigningKey.read(file)).hasMessageContaining("no.pem is no key");
    }

    @Test
    void twoKeysThatDoNotBelongTogetherAreNoKey() throws Exception {
        SigningKey.create(place.resolve("other.pem"));
        var mine = Files.readString(place.resolve("icb.pem"));
        var other = Files.readString(place.resolve("other.pem"));
        var mixed = Files.writeString(
                place.resolve("mixed.pem"),
                mine.substring(0, mine.indexOf("-----BEGIN PUBLIC"))
                        + other.substring(other.indexOf("-----BEGIN PUBLIC")));

        assertThatThrownBy(() -> SigningKey.read(mixed)).isInstanceOf(PublishingException.class);
    }
}
