package org.concordat.core.plugin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.concordat.api.model.CareModel;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.caremodel.FrozenCareModel;
import org.concordat.core.plugin.gate.Gate;
import org.concordat.core.plugin.gate.GatedCareModel;
import org.concordat.core.plugin.gate.PluginFailure;
import org.concordat.core.plugin.gate.Problems;
import org.pf4j.PluginState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts one plugin after the other and keeps what they bring together. One that does not start leaves nothing behind. */
final class Launch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Launch.class);
    private static final Words WORDS = Words.beside(Launch.class);

    private final JarPlugins engine;
    private final Problems problems;
    private final List<CareModel> models = new ArrayList<>();
    private final List<String> started = new ArrayList<>();

    Launch(JarPlugins engine, Problems problems) {
        this.engine = engine;
        this.problems = problems;
    }

    /** All that was started, beside the core one. */
    CareModels careModels() {
        return CareModels.of(models);
    }

    /**
     * Starts a plugin.
     *
     * @return its care models
     * @throws StartException if it cannot be used
     */
    List<? extends CareModel> start(Candidate candidate) throws StartException {
        try {
            var brought = candidate.descriptor().holdsCode()
                    ? candidate.isBundled() ? trusted(candidate) : gated(candidate)
                    : new DataLaunch(problems).start(candidate, models);
            take(brought);
            if (candidate.descriptor().holdsCode()) {
                started.add(candidate.id());
            }
            return brought;
        } catch (StartException e) {
            forget(candidate.id());
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            LOG.debug("Plugin {} failed to start", candidate.id(), e);
            forget(candidate.id());
            throw new StartException(WORDS.format("failed", reason(e)));
        }
    }

    /** Takes care models beside those that are here, all or none. */
    private void take(List<FrozenCareModel> brought) throws StartException {
        if (brought.isEmpty()) {
            throw new StartException(WORDS.get("noCareModel"));
        }
        var together = new ArrayList<>(models);
        together.addAll(brought);
        CareModels.of(together);
        models.addAll(brought);
    }

    /** What comes with the program is as good as the program, and starts without the detour of a thread of its own. */
    private List<FrozenCareModel> trusted(Candidate candidate) {
        return careModels(candidate).stream().map(FrozenCareModel::of).toList();
    }

    private List<FrozenCareModel> gated(Candidate candidate) {
        var gate = new Gate(candidate.id(), problems);
        var found = gate.pass(WORDS.get("start"), Gate.START, () -> careModels(candidate));
        return found.stream().map(new GatedCareModel(gate)::of).toList();
    }

    private List<CareModel> careModels(Candidate candidate) {
        var id = engine.loadPlugin(candidate.file());
        if (!candidate.id().equals(id)) {
            throw new IllegalStateException(WORDS.get("noDescriptor"));
        }
        if (engine.startPlugin(id) != PluginState.STARTED) {
            throw new IllegalStateException(
                    WORDS.format("wrongVersion", candidate.descriptor().requires(), PluginHost.API_VERSION));
        }
        return engine.getExtensions(CareModel.class, id);
    }

    /** Lets go of the classes and files of all that was started, the last first; nothing of it may be used any more. */
    @Override
    public void close() {
        models.clear();
        Collections.reverse(started);
        started.forEach(this::forget);
        started.clear();
    }

    /** Also stopping runs the code of the plugin. */
    private void forget(String id) {
        try {
            new Gate(id, new Problems()).pass(WORDS.get("stop"), Gate.ANSWER, () -> engine.unloadPlugin(id));
        } catch (PluginFailure e) {
            LOG.debug("Plugin {} failed to stop", id, e);
        }
    }

    private static String reason(Throwable e) {
        var message = e.getMessage();
        return message == null || message.isBlank() ? e.getClass().getSimpleName() : message;
    }
}
