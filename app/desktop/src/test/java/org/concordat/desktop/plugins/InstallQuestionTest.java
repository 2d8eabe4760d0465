package org.concordat.desktop.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.concordat.core.plugin.InstalledPlugin;
import org.concordat.core.plugin.InstalledPlugin.Origin;
import org.concordat.core.plugin.pack.Pack;
import org.concordat.core.plugin.pack.PackReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallQuestionTest {

    @TempDir
    private Path folder;

    private Pack pack;

    @BeforeEach
    void aPack() throws Exception {
        pack = new PackReader("0.1.0").read(DemoPlugin.in(folder));
    }

    @Test
    void itSaysWhoHasMadeThePlugin() {
        assertThat(new InstallQuestion(List.of(pack), List.of()).more()).contains("Publisher: Anywhere ICB");
    }

    @Test
    void itSaysWhatProgramCodeCanDo() {
        assertThat(new InstallQuestion(List.of(pack), List.of()).more()).contains("whatever you can do");
    }

    @Test
    void itSaysWhichVersionItReplaces() {
        var here = new InstalledPlugin(pack.descriptor(), pack.file(), Origin.OWN, true, List.of(), "");

        assertThat(new InstallQuestion(List.of(pack), List.of(here)).more()).contains("the place of version 1.0.0");
    }

    @Test
    void severalAreAskedAboutTogether() {
        assertThat(new InstallQuestion(List.of(pack, pack), List.of()).title()).isEqualTo("Install 2 plugins?");
    }
}
