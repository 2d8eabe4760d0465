package org.concordat.desktop.plugins;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.concordat.api.model.CareModel;
import org.concordat.core.declared.ModelSource;
import org.concordat.core.declared.UnfitModelException;
import org.concordat.core.declared.bench.Result;
import org.concordat.core.declared.bench.TestBench;
import org.concordat.core.declared.json.Mistake;

/**
 * What came of looking through a care model that somebody is writing.
 *
 * @param mistakes for which it cannot be used, with their places; empty if it can
 * @param results what must come out of its examples, met or not; empty if it cannot be used or has no examples
 */
public record Checked(List<Mistake> mistakes, List<Result> results) {

    public Checked {
        mistakes = List.copyOf(mistakes);
        results = List.copyOf(results);
    }

    /** Looks through a care model and tries it on its examples. @param others those whose types it may use */
    static Checked of(Path folder, Collection<? extends CareModel> others) throws IOException {
        try {
            return new Checked(List.of(), TestBench.run(ModelSource.of(folder), others));
        } catch (UnfitModelException e) {
            return new Checked(e.mistakes(), List.of());
        }
    }

    boolean isUsable() {
        return mistakes.isEmpty();
    }

    /** How many expectations are not met. */
    long unmet() {
        return results.stream().filter(result -> !result.isMet()).count();
    }
}
