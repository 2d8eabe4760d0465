package org.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.concordat.core.plugin.PluginHost;
import org.concordat.core.plugin.store.PluginStore;
import org.concordat.core.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A repository is made, agreed to, searched and installed from by commands alone. */
class PluginsRepositoriesTest {

    private static final Pattern FINGERPRINT = Pattern.compile("([0-9A-F]{4} ){7}[0-9A-F]{4}");

    @TempDir
    private Path place;

    private Path shelf;
    private Path key;
    private String fingerprint;
    private Installation installation;

    @BeforeEach
    void aRepository() throws IOException {
        var store = new PluginStore(place.resolve("home").resolve("plugins"));
        installation = new Installation(
                () -> new Workspace(
                        PluginHost.start(place.resolve("none"), store).plugins()),
                store,
                Optional.empty());
        shelf = Files.createDirectory(place.resolve("shelf"));
        key = place.resolve("key.pem");
        fingerprint = fingerprint(run("plugins", "keygen", key));
        publish("1.0.0");
    }

    private Run run(Object... words) {
        return Run.in(installation, false, words);
    }

    private static String fingerprint(Run run) {
        return FINGERPRINT
                .matcher(run.out())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    private Run publish(String version) throws IOException {
        PanelsPlugin.of(version).in(shelf);
        return run("plugins", "index", shelf, "--key", key, "--name", "The ICB");
    }

    private Run add() {
        return run("plugins", "repositories", "add", shelf, "--key", fingerprint);
    }

    @Test
    void aListSaysWhatIsInItAndHowLongItMayBeUsed() throws IOException {
        var run = publish("1.1.0");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("panels 1.0.0 (panels-1.0.0.jar)\npanels 1.1.0 (panels-1.1.0.jar)\n")
                .contains("Signed The ICB, to be used until 2018-09-28, with the key " + fingerprint);
    }

    @Test
    void aListCanBeSignedApart() {
        assertThat(run("plugins", "index", shelf).out()).contains("plugins sign " + shelf);
        assertThat(run("plugins", "sign", shelf, "--key", key, "--days", "1").out())
                .contains("until 2018-07-01");
    }

    @Test
    void aFileThatIsNoPluginIsNamedAndTheOthersAreListed() throws IOException {
        Files.writeString(shelf.resolve("page.jar"), "<html>");

        var run = publish("1.1.0");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("page.jar is left out: This is not a plugin");
        assertThat(run.out()).contains("panels 1.1.0");
    }

    @Test
    void aKeyIsNotWrittenOver() {
        var run = run("plugins", "keygen", key);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("key.pem is there already");
    }

    @Test
    void withoutAFingerprintTheKeyIsShownAndNothingIsAgreedTo() {
        var run = run("plugins", "repositories", "add", shelf);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("The ICB is signed with the key " + fingerprint);
        assertThat(run.err()).contains("by another way", "--key \"" + fingerprint + "\"");
        assertThat(run("plugins", "repositories", "list").out()).contains("agreed to no repository");
    }

    @Test
    void oneThatHasMovedIsKnownByItsKey() throws IOException {
        add();
        var moved = Files.move(shelf, place.resolve("moved"));

        assertThat(run("plugins", "repositories", "add", moved).status()).isZero();
        assertThat(run("plugins", "repositories", "list").out())
                .contains("moved")
                .doesNotContain("shelf");
    }

    @Test
    void anotherFingerprintIsNotAgreedTo() {
        var run = run("plugins", "repositories", "add", shelf, "--key", "0000 ".repeat(8));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("is not signed with the key 0000 0000");
    }

    @Test
    void halfAFingerprintIsNone() {
        assertThat(run("plugins", "repositories", "add", shelf, "--key", fingerprint.substring(0, 19))
                        .err())
                .contains("is no fingerprint");
    }

    @Test
    void whatIsAgreedToIsListed() {
        assertThat(add().status()).isZero();

        assertThat(run("plugins", "repositories", "list").out()).contains("The ICB     " + fingerprint);
        assertThat(run("plugins", "repositories", "list", "--json").out()).contains("\"name\": \"The ICB\"");
    }

    @Test
    void whatItOffersIsFoundWithAndWithoutItBeingAsked() throws IOException {
        add();

        assertThat(run("plugins", "search", "places").out()).isEqualTo("""
                        Plugin  Version  Installed  Repository  Description
                        panels  1.0.0               The ICB     Panels of places
                        """);
        assertThat(run("plugins", "search", "hospital").out()).contains("No plugin was found");
        Files.delete(shelf.resolve("plugins.json"));
        assertThat(run("plugins", "search", "--offline", "--json").out()).contains("\"version\": \"1.0.0\"");
    }

    @Test
    void aRepositoryWithAProblemSaysSoAndShowsWhatItOfferedBefore() throws IOException {
        add();
        Files.writeString(shelf.resolve("plugins.json"), "[]");

        var run = run("plugins", "search");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("The ICB has a list of plugins that is not the one that was signed");
        assertThat(run.out()).contains("panels  1.0.0");
    }

    @Test
    void nothingIsInstalledFromARepositoryWithAProblem() throws IOException {
        add();
        Files.writeString(shelf.resolve("plugins.json"), "[]");

        var run = run("plugins", "install", "--trust", "panels");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("not the one that was signed", "offers a plugin panels");
    }

    @Test
    void withoutRepositoriesItSaysHowToHaveOne() {
        assertThat(run("plugins", "install", "panels").err()).contains("plugins repositories add");
        assertThat(run("plugins", "search").status()).isEqualTo(2);
    }

    @Test
    void codeIsOnlyInstalledByWhoeverSaysThatTheyTrustIt() {
        add();

        var run = run("plugins", "install", "panels");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--trust");
        assertThat(run("plugins", "list").out()).contains("no plugins");
    }

    @Test
    void itIsInstalledAndUpdatedAndRolledBack() throws IOException {
        add();
        assertThat(run("plugins", "install", "--trust", "panels").out()).contains("Installed panels: Local panels");

        publish("1.1.0");
        assertThat(run("plugins", "update", "--all", "--dry-run").out())
                .isEqualTo("panels 1.0.0 would be updated to 1.1.0 from The ICB.\n");
        assertThat(run("plugins", "list").out())
                .contains("panels  1.0.0", "There is a later version of panels: 1.1.0.");

        assertThat(run("plugins", "update", "panels").out()).isEqualTo("Updated panels to 1.1.0: Local panels\n");
        assertThat(run("plugins", "update", "--all").out()).contains("nothing to update");

        assertThat(run("plugins", "rollback", "panels").out()).isEqualTo("Went back to panels 1.0.0: Local panels\n");
        assertThat(run("plugins", "rollback", "panels").err()).contains("no version of panels before");
    }

    @Test
    void anUpdateThatBeginsToHoldCodeIsOnlyInstalledByWhoeverTrustsIt() throws IOException {
        Files.delete(shelf.resolve("panels-1.0.0.jar"));
        PanelsPlugin.of("0.9.0").asData(shelf);
        assertThat(run("plugins", "index", shelf, "--key", key).err()).isEmpty();
        add();
        assertThat(run("plugins", "search", "plain").out()).contains("panels  0.9.0");
        assertThat(run("plugins", "install", "panels").out()).isEqualTo("Installed panels: Plain panels\n");
        publish("1.0.0");

        var run = run("plugins", "update", "--all");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--trust");
        assertThat(run("plugins", "list").out()).contains("panels  0.9.0");
        assertThat(run("plugins", "update", "--all", "--trust").out()).contains("Updated panels to 1.0.0");
    }

    @Test
    void anEarlierVersionIsInstalledWhenItIsNamed() throws IOException {
        publish("1.1.0");
        add();

        assertThat(run("plugins", "install", "--trust", "panels@1.0.0").status())
                .isZero();
        assertThat(run("plugins", "list").out()).contains("panels  1.0.0");
        assertThat(run("plugins", "install", "--trust", "panels@3.0.0").err())
                .contains("The versions are: 1.1.0, 1.0.0");
    }

    @Test
    void whatTwoRepositoriesOfferIsTakenFromTheOneThatIsNamed() throws IOException {
        add();
        var other = Files.createDirectory(place.resolve("other"));
        PanelsPlugin.of("2.0.0").in(other);
        var otherKey = place.resolve("other.pem");
        var otherFingerprint = fingerprint(run("plugins", "keygen", otherKey));
        run("plugins", "index", other, "--key", otherKey, "--name", "Elsewhere");
        run("plugins", "repositories", "add", other, "--key", otherFingerprint);

        assertThat(run("plugins", "install", "--trust", "panels").err())
                .contains("\"Elsewhere\", \"The ICB\"", "--from");
        assertThat(run("plugins", "install", "--trust", "panels", "--from", "the icb")
                        .status())
                .isZero();
        assertThat(run("plugins", "install", "--trust", "panels", "--from", "Elsewhere")
                        .err())
                .contains("came from another repository");
        assertThat(run("plugins", "update", "--all").out()).contains("nothing to update");
    }

    @Test
    void aPluginFromAFileIsNotUpdatedBehindAnybodysBack() {
        add();
        run("plugins", "install", "--trust", shelf.resolve("panels-1.0.0.jar"));

        assertThat(run("plugins", "update", "panels").err()).contains("installed from a file");
    }

    @Test
    void whatIsToBeUpdatedMustBeSaid() {
        assertThat(run("plugins", "update").err()).contains("--all");
        assertThat(run("plugins", "update", "panels", "--all").status()).isEqualTo(2);
    }

    @Test
    void oneThatIsSwitchedOffIsNotAskedUntilItIsSwitchedOn() {
        add();

        run("plugins", "repositories", "disable", "The ICB");
        assertThat(run("plugins", "search").status()).isEqualTo(2);
        run("plugins", "repositories", "enable", "The ICB");
        assertThat(run("plugins", "search").status()).isZero();
    }

    @Test
    void oneThatIsForgottenIsGone() {
        add();

        assertThat(run("plugins", "repositories", "remove", "Elsewhere").err()).contains("but to: The ICB");
        assertThat(run("plugins", "repositories", "remove", "The ICB").status()).isZero();
        assertThat(run("plugins", "repositories", "list").out()).contains("agreed to no repository");
    }

    @Test
    void aNewKeyIsShownAsSuch() {
        add();
        var heir = place.resolve("heir.pem");
        run("plugins", "keygen", heir);
        assertThat(run("plugins", "sign", shelf, "--key", heir).err()).contains("--old-key");

        run("plugins", "sign", shelf, "--key", heir, "--old-key", key);

        assertThat(run("plugins", "search").status()).isZero();
        assertThat(run("plugins", "repositories", "list").out()).doesNotContain(fingerprint);
    }

    @Test
    void anotherKeyThatNobodyVouchesForIsNoEverydayMatter() throws IOException {
        add();
        var thief = place.resolve("thief.pem");
        run("plugins", "keygen", thief);
        Files.delete(shelf.resolve("plugins.sig.json"));
        run("plugins", "sign", shelf, "--key", thief, "--name", "The ICB");

        assertThat(run("plugins", "search").err()).contains("another key than the one that you agreed to");
        assertThat(run("plugins", "repositories", "add", shelf).err())
                .contains("not the key that you agreed to before");
    }
}
