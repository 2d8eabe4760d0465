package org.concordat.core.plugin.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Whatever is done to the list of a repository or its signature, it is told what is wrong, and nothing of it comes here. */
class HostileListsTest extends RepositoryScene {

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
}
