package org.concordat.core.plugin.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a plugin's file is told whole; what is none, or an unsafe one, is refused with its own reason before anything is placed. */
class PackReaderTest {

    private static final int JAVA = 17;

    @TempDir
    private Path folder;

    private final PackReader reader = new PackReader("0.1.0", JAVA);

    private static PackFile healthy() {
        return PackFile.of("healthy", "1.2.0", PackReaderTest.class);
    }

    private Fault refused(Path file) {
        return catchThrowableOfType(PackException.class, () -> reader.read(file))
                .fault();
    }

    private Fault refused(PackFile pack) throws IOException {
        return refused(pack.in(folder));
    }

    @Test
    void aHealthyFileTellsWhatItIs() throws Exception {
        var file = healthy()
                .says("Plugin-Provider", "NHS Wolverhampton CCG")
                .says("Plugin-License", "CC-BY-4.0")
                .says("Plugin-Description", "Types for local panels")
                .says("Plugin-Requires", ">=0.1.0 & <1.0.0")
                .says("Plugin-Dependencies", "pacs@>=1.0.0, mcp?@*, contract-forms")
                .in(folder);

        var pack = reader.read(file);

        assertThat(pack.descriptor())
                .isEqualTo(new Descriptor(
                        "healthy",
                        "1.2.0",
                        "NHS Wolverhampton CCG",
                        "CC-BY-4.0",
                        "Types for local panels",
                        ">=0.1.0 & <1.0.0",
                        List.of(
                                new Need("pacs", ">=1.0.0", false),
                                new Need("mcp", "*", true),
                                new Need("contract-forms", "*", false))));
        assertThat(pack.size()).isEqualTo(Files.size(file));
        assertThat(pack.sha512()).hasSize(128);
    }

    @Test
    void theHashIsThatOfTheWholeFile() throws Exception {
        var empty = Files.writeString(folder.resolve("empty"), "");

        assertThat(PackReader.sha512(empty))
                .startsWith("cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThat(refused(folder.resolve("none.jar"))).isEqualTo(Fault.UNREADABLE);
    }

    @Test
    void whatIsNoArchiveIsRefused() throws Exception {
        assertThat(refused(Files.writeString(folder.resolve("page.jar"), "<html>404</html>")))
                .isEqualTo(Fault.NO_ARCHIVE);
    }

    @Test
    void anArchiveThatWasCutOffIsRefused() throws Exception {
        var whole = Files.readAllBytes(healthy().in(folder));

        for (int length = 0; length < whole.length; length += 97) {
            var cut = Files.write(folder.resolve("cut.jar"), Arrays.copyOf(whole, length));
            assertThat(refused(cut)).as("%d bytes", length).isEqualTo(Fault.NO_ARCHIVE);
        }
    }

    /** Bits that change nothing in the end, such as a date, may be accepted; nothing may be thrown but a refusal. */
    @Test
    void aBitThatFlipsIsRefusedOrHarmless() throws Exception {
        var whole = Files.readAllBytes(healthy().in(folder));
        var random = new Random(6);

        for (int i = 0; i < 2_000; i++) {
            var bytes = whole.clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            var file = Files.write(folder.resolve("flipped.jar"), bytes);
            assertThatCode(() -> {
                        try {
                            reader.read(file);
                        } catch (PackException e) {
                            assertThat(e.getMessage()).isNotBlank();
                        }
                    })
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void tooManyPartsAreRefused() throws Exception {
        var pack = healthy();
        for (int i = 0; i < Archive.MOST_ENTRIES; i++) {
            pack.with("part/" + i, "");
        }

        assertThat(refused(pack)).isEqualTo(Fault.TOO_MANY_ENTRIES);
    }

    @Test
    void whatGrowsBeyondMeasureIsRefused() throws Exception {
        assertThat(refused(healthy().with("zeros", new byte[20 << 20]))).isEqualTo(Fault.BOMB);
    }

    @Test
    void aDescriptionOfManyMegabytesIsRefused() throws Exception {
        var noise = new byte[100_000];
        new Random(1).nextBytes(noise);

        assertThat(refused(healthy().with("META-INF/extensions.idx", noise))).isEqualTo(Fault.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside",
                "inside/../../outside",
                "/etc/cron.d/job",
                "C:/Windows/job",
                "back\\slash",
                "con",
                "lib/NUL.txt",
                "lpt1.class",
                "name\u0000.class",
                "bell\u0007",
                "end.",
                "end ",
                "what?",
                "a/./b",
                "a//b",
                "1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17"
            })
    void anUnsafeNameIsRefused(String name) throws Exception {
        assertThat(refused(healthy().with(name, "x"))).isEqualTo(Fault.NAME);
    }

    @Test
    void aNameOfMoreThanTwoHundredBytesIsRefused() throws Exception {
        assertThat(refused(healthy().with("ŵ".repeat(101), "x"))).isEqualTo(Fault.NAME);
    }

    @Test
    void namesThatAreOneOnSomeSystemsAreRefused() throws Exception {
        assertThat(refused(healthy().with("Icon.svg", "x").with("icon.SVG", "y")))
                .isEqualTo(Fault.TWICE);
        assertThat(refused(healthy().with("tŷ", "x").with("ty\u0302", "y"))).isEqualTo(Fault.TWICE);
    }

    @Test
    void aFileWithoutADescriptionIsRefused() throws Exception {
        assertThat(refused(healthy().saysNo("Plugin-Id"))).isEqualTo(Fault.NO_DESCRIPTION);
        assertThat(refused(healthy().saysNo("Plugin-Version"))).isEqualTo(Fault.NO_DESCRIPTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "Upper", "a", "x y", "-x", "naïve"})
    void anIdThatIsNoneIsRefused(String id) throws Exception {
        assertThat(refused(healthy().saysNo("Plugin-Id").says("plugin-id", id))).isEqualTo(Fault.DESCRIPTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "1.0", "1.0.0/../..", "v1.0.0"})
    void aVersionThatIsNoneIsRefused(String version) throws Exception {
        var pack = PackFile.of("healthy", "x", PackReaderTest.class);
        pack.saysNo("Plugin-Version").says("plugin-version", version);

        assertThat(refused(pack)).isEqualTo(Fault.DESCRIPTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"newest", ">=", ">=1.0.0 &&& <2", "(("})
    void aDemandThatNobodyUnderstandsIsRefused(String range) throws Exception {
        assertThat(refused(healthy().says("Plugin-Requires", range))).isEqualTo(Fault.DESCRIPTION);
        assertThat(refused(healthy().says("Plugin-Dependencies", "mcp@" + range)))
                .isEqualTo(Fault.DESCRIPTION);
    }

    @Test
    void aPluginForAnotherVersionIsRefused() throws Exception {
        assertThat(refused(healthy().says("Plugin-Requires", ">=9.0.0"))).isEqualTo(Fault.OTHER_API);
    }

    @ParameterizedTest
    @ValueSource(strings = {"org/concordat/api/edit/Edit.class", "META-INF/versions/17/org/concordat/api/X.class"})
    void classesOfConcordatItselfAreRefused(String name) throws Exception {
        assertThat(refused(healthy().with(name, PackFile.bytes(PackReaderTest.class))))
                .isEqualTo(Fault.OWN_CLASSES);
    }

    @Test
    void codeFromElsewhereIsRefused() throws Exception {
        assertThat(refused(healthy().says("Class-Path", "http://example.org/more.jar")))
                .isEqualTo(Fault.OUTSIDE_CODE);
    }

    @Test
    void aClassForANewerJavaIsRefusedUnlessOnlyThatOneLooksAtIt() throws Exception {
        var newer = PackFile.bytes(PackReaderTest.class);
        newer[7] = 44 + 21;

        assertThat(refused(healthy().with("Newer.class", newer))).isEqualTo(Fault.NEWER_JAVA);
        reader.read(healthy().with("META-INF/versions/21/Newer.class", newer).in(folder));
    }

    /** Calls what ends a program. */
    static final class Ending {
        void end() {
            Runtime.getRuntime().halt(3);
        }
    }

    @Test
    void whatCouldEndTheProgramIsRefused() throws Exception {
        var pack = PackFile.of("ending", "1.0.0", Ending.class);

        assertThat(refused(pack)).isEqualTo(Fault.ENDS_THE_PROGRAM);
    }

    @Test
    void aClassThatIsNoneIsRefused() throws Exception {
        assertThat(refused(healthy().with("Broken.class", "not a class"))).isEqualTo(Fault.BROKEN_CLASS);
        assertThat(refused(healthy().with("META-INF/extensions.idx", "gone.Model")))
                .isEqualTo(Fault.BROKEN_CLASS);
    }

    @Test
    void aFileWithoutACareModelIsRefused() throws Exception {
        assertThat(refused(healthy().without("META-INF/extensions.idx"))).isEqualTo(Fault.NO_CARE_MODEL);
    }

    @Test
    void aRefusalNamesThePartAndARemedy() throws Exception {
        var file = healthy().with("../outside", "x").in(folder);

        assertThat(catchThrowableOfType(PackException.class, () -> reader.read(file)))
                .hasMessageContaining("../outside")
                .hasMessageContaining("Ask its publisher");
    }
}
