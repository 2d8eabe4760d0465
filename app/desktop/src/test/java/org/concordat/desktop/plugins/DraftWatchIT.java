package org.concordat.desktop.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.desktop.OpenWindows.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.concordat.core.declared.project.NewProject;
import org.concordat.core.plugin.PluginHost;
import org.concordat.core.plugin.store.PluginStore;
import org.concordat.core.storage.disk.StateDirectory;
import org.concordat.core.workspace.Workspace;
import org.concordat.desktop.OnEventThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A care model is in use while somebody writes it, in whatever editor. */
class DraftWatchIT {

    @TempDir
    private Path place;

    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final List<String> told = new ArrayList<>();
    private Path folder;
    private Workspace workspace;
    private DraftWatch watch;

    private final Program program = new Program() {
        @Override
        public Workspace workspace() {
            return workspace;
        }

        @Override
        public List<OpenNetwork> networks() {
            return List.of();
        }

        @Override
        public Executor background() {
            return background;
        }

        @Override
        public void adopt(Workspace next, Runnable then) {
            workspace = next;
            then.run();
        }

        @Override
        public void tell(String what) {
            told.add(what);
        }
    };

    @BeforeEach
    void aCareModelIsFollowed() throws Exception {
        folder = place.resolve("local-panels");
        NewProject.write(folder, "local-panels");
        workspace = new Workspace(
                PluginHost.start(place.resolve("none"), new PluginStore(place.resolve("store"))),
                new StateDirectory(place.resolve("state")));
        watch = OnEventThread.get(() -> new DraftWatch(program));
        OnEventThread.run(() -> watch.follow(folder));
        until(() -> version().equals("0.1.0"));
    }

    @AfterEach
    void close() throws Exception {
        OnEventThread.run(() -> watch.end(() -> {}));
        background.shutdownNow();
    }

    private String version() {
        return workspace
                .careModels()
                .find("local-panels")
                .map(model -> model.version())
                .orElse("");
    }

    private void write(String before, String after) throws Exception {
        var file = folder.resolve("care-model.json");
        var text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }

    @Test
    void whatIsSavedIsInUseAMomentLater() throws Exception {
        write("\"version\": \"0.1.0\"", "\"version\": \"0.2.10\"");

        until(() -> version().equals("0.2.10"));
    }

    @Test
    void itsExamplesAreTried() throws Exception {
        assertThat(OnEventThread.get(() -> watch.last().orElseThrow().results()))
                .isNotEmpty();
    }

    @Test
    void withAMistakeTheVersionBeforeStaysInUse() throws Exception {
        write("\"version\": \"0.1.0\"", "\"version\": \"0.2.10\", \"colour\": 1");
        until(() -> !watch.last().orElseThrow().isUsable());

        assertThat(version()).isEqualTo("0.1.0");
        assertThat(OnEventThread.get(() -> told.get(told.size() - 1))).contains("colour");
    }

    @Test
    void onceNobodyWritesItItIsGone() throws Exception {
        OnEventThread.run(() -> watch.end(() -> {}));

        assertThat(version()).isEmpty();
    }
}
