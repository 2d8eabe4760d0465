package org.concordat.desktop.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileChoiceTest {

    @Test
    void theExtensionOfTheChosenKindIsAddedWhereItWasLeftOut() {
        assertThat(FileChoice.withExtension(Path.of("network"), List.of(".svg", ".png"), ".png"))
                .isEqualTo(Path.of("network.png"));
    }

    @Test
    void anExtensionThatIsThereStays() {
        assertThat(FileChoice.withExtension(Path.of("a.svg"), List.of(".graphml", ".svg"), ".graphml"))
                .isEqualTo(Path.of("a.svg"));
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
