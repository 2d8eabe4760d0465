package org.concordat.core.plugin;

import java.io.IOException;
import java.util.List;
import org.concordat.api.model.CareModel;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.caremodel.FrozenCareModel;
import org.concordat.core.declared.DeclaredCareModel;
import org.concordat.core.declared.ModelSource;
import org.concordat.core.declared.UnfitModelException;
import org.concordat.core.plugin.gate.Gate;
import org.concordat.core.plugin.gate.GatedCareModel;
import org.concordat.core.plugin.gate.Problems;
import org.concordat.core.plugin.pack.Versions;

/** Starts care models that are data: nothing of theirs is loaded or run, but their rules can take long, so those pass the gate too. */
record DataLaunch(Problems problems) {

    private static final Words WORDS = Words.beside(DataLaunch.class);

    /**
     * Starts one.
     *
     * @param others those that were started before, whose types it may use
     * @throws StartException if it cannot be used; the message names all that is wrong with it
     */
    List<FrozenCareModel> start(Candidate candidate, List<CareModel> others) throws StartException {
        var requires = candidate.descriptor().requires();
        if (!Versions.meets(PluginHost.API_VERSION, requires)) {
            throw new StartException(WORDS.format("wrongVersion", requires, PluginHost.API_VERSION));
        }
        try {
            var model = DeclaredCareModel.read(ModelSource.of(candidate.file()), others);
            return List.of(
                    candidate.isBundled()
                            ? FrozenCareModel.of(model)
                            : new GatedCareModel(new Gate(candidate.id(), problems)).of(model));
        } catch (UnfitModelException | IOException e) {
            throw new StartException(WORDS.format("unfit", String.valueOf(e.getMessage())));
        }
    }
}
