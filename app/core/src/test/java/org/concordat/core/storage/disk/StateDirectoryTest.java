package org.concordat.core.storage.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StateDirectoryTest {

    private static final Path HOME = Path.of("/home/mary");

    @Test
    void itIsInTheStateFolderOfTheDesktopStandard() {
        assertThat(StateDirectory.of(Map.of("XDG_STATE_HOME", "/state"), HOME, false)
                        .root())
                .isEqualTo(Path.of("/state/concordat"));
    }

    @Test
    void withoutTheVariableItIsInTheHomeFolder() {
        assertThat(StateDirectory.of(Map.of(), HOME, false).root())
                .isEqualTo(Path.of("/home/mary/.local/state/concordat"));
    }

    @Test
    void aRelativeVariableIsIgnored() {
        assertThat(StateDirectory.of(Map.of("XDG_STATE_HOME", "state"), HOME, false)
                        .root())
                .isEqualTo(HOME.resolve(".local/state/concordat"));
    }

    @Test
    void onWindowsItIsInTheLocalApplicationData() {
        assertThat(StateDirectory.of(Map.of("LOCALAPPDATA", "/local"), HOME, true)
                        .root())
                .isEqualTo(Path.of("/local/Concordat"));
    }

    @Test
    void documentsOfOneNameInTwoFoldersHaveTheirOwnBackups() {
        var state = new StateDirectory(Path.of("/s"));
        assertThat(state.backupsOf(Path.of("/a/x.concordat.json")))
                .isNotEqualTo(state.backupsOf(Path.of("/b/x.concordat.json")));
    }
}
