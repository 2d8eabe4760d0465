package org.concordat.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.concordat.api.model.CareModel;
import org.concordat.api.reading.PopulationCovered;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.declared.DeclaredCareModel;
import org.concordat.core.declared.ModelSource;
import org.concordat.core.declared.UnfitModelException;
import org.junit.jupiter.api.Test;

/** What every care model keeps, kept by one without code. */
abstract class DeclaredContract extends CareModelContract {

    private final ModelSource source;

    DeclaredContract(String plugin) {
        source = ModelSource.of(Path.of("../../plugins").resolve(plugin));
    }

    @Override
    protected CareModel careModel() {
        try {
            return DeclaredCareModel.read(source, List.of());
        } catch (UnfitModelException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** It has none; its texts stand in the care model itself. */
    @Override
    protected Words words() {
        return Words.beside(PopulationCovered.class);
    }

    @Test
    @Override
    protected void everyTextOfTheBundleIsUsed() {
        assertThatCode(() -> DeclaredCareModel.verified(source, List.of())).doesNotThrowAnyException();
    }

    @Test
    void itsIdIsTheNameOfItsFolder() {
        assertThat(source.path()).hasFileName(careModel().id());
    }
}
