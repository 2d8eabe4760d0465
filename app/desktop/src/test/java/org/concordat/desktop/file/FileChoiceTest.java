package org.concordat.desktop.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FileChoiceTest {

    @Test
    void theExtensionOfTheChosenKindIsAddedWhereItWasLeftOut() {
        assertThat(FileChoice.withExtension(Path.of("network"), ".png")).isEqualTo(Path.of("network.png"));
    }

    @Test
    void anExtensionThatIsThereStays() {
        assertThat(FileChoice.withExtension(Path.of("a.SVG"), ".svg")).isEqualTo(Path.of("a.SVG"));
    }

    @Test
    void aTitleBecomesAFileName() {
        assertThat(FileChoice.fileName("Connected Care: Modality, 2017/18"))
                .isEqualTo("connected-care-modality-2017-18");
    }

    @Test
    void aTitleWithoutLettersStillHasAName() {
        assertThat(FileChoice.fileName("???")).isEqualTo("network");
    }
}
