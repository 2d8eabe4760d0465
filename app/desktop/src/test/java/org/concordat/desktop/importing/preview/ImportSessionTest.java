package org.concordat.desktop.importing.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.Group;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.view.ViewId;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.core.plugin.Plugins;
import org.concordat.core.workspace.Workspace;
import org.concordat.desktop.importing.Hand;
import org.concordat.exchange.intake.Incoming;
import org.concordat.exchange.intake.Intake;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.intake.Skips;
import org.concordat.exchange.intake.Watcher;
import org.junit.jupiter.api.Test;

class ImportSessionTest {

    private static final Node POPLARS =
            new Node(new NodeId("poplars"), GeneralPractice.GP_PRACTICE, Facts.NONE).with(Core.NAME, "Poplars");
    private static final Node OTHER =
            new Node(new NodeId("other"), GeneralPractice.GP_PRACTICE, Facts.NONE).with(Core.NAME, "Other");

    private final Hand hand = new Hand();
    private final Document document = new Document(Content.empty("Network", "Overview"));
    private final ImportSession session = new ImportSession(
            document, new Workspace(Plugins.none()).careModels().vocabulary(), hand.tasks());
    private final List<Intake> imported = new ArrayList<>();

    private static Intake poplars(Network network, Set<ViewId> views, Watcher watcher) {
        return new Incoming().add(POPLARS).into(network, "import", Skips.NONE);
    }

    private void preview() {
        session.preview(ImportSessionTest::poplars, "From a table");
        hand.work();
    }

    @Test
    void aPreviewChangesNothing() {
        preview();

        assertThat(session.outcome()).isPresent();
        assertThat(document.network().nodes()).isEmpty();
    }

    @Test
    void anImportIsOneStepThatUndoTakesBack() {
        var before = document.content();
        preview();
        session.commit(edit -> edit, imported::add);
        assertThat(document.network().find(POPLARS.id())).isPresent();

        document.undo();

        assertThat(document.content()).isEqualTo(before);
    }

    @Test
    void whatIsAddedComesWithAView() {
        preview();
        session.commit(edit -> edit, imported::add);

        assertThat(document.views()).last().satisfies(view -> {
            assertThat(view.name()).isEqualTo("From a table");
            assertThat(view.box(POPLARS.id())).isNotNull();
        });
    }

    @Test
    void whatShowsAnImportIsMadeInItsStep() {
        var before = document.content();
        preview();
        session.commit(edit -> new Group(edit.label(), List.of(edit, new AddNode(OTHER))), imported::add);
        assertThat(document.network().find(OTHER.id())).isPresent();

        document.undo();

        assertThat(document.content()).isEqualTo(before);
    }

    @Test
    void anEditMeanwhileMakesThePreviewVoid() {
        preview();
        document.apply(new AddNode(OTHER));

        assertThat(session.outcome()).isEmpty();
        assertThat(session.commit(edit -> edit, imported::add)).isFalse();
    }

    @Test
    void anEditWhileThePreviewIsMadeStopsIt() {
        session.preview(ImportSessionTest::poplars, "");
        document.apply(new AddNode(OTHER));
        hand.work();

        assertThat(session.outcome()).isEmpty();
        assertThat(session.progress()).isNull();
    }

    @Test
    void cancellingStopsTheReading() {
        var reached = new ArrayList<String>();
        session.preview(
                (network, views, watcher) -> {
                    session.cancel();
                    try {
                        watcher.reached("Reading", 0.5);
                    } catch (CancellationException e) {
                        reached.add("stopped");
                        throw e;
                    }
                    return poplars(network, views, watcher);
                },
                "");
        hand.work();

        assertThat(reached).containsExactly("stopped");
        assertThat(session.outcome()).isEmpty();
        assertThat(session.trouble()).isEmpty();
    }

    @Test
    void progressIsToldAsItComes() {
        var told = new ArrayList<Double>();
        session.addListener(() -> {
            var progress = session.progress();
            if (progress != null) {
                told.add(progress.fraction());
            }
        });
        session.preview(
                (network, views, watcher) -> {
                    watcher.reached("Reading", 0.5);
                    return poplars(network, views, watcher);
                },
                "");
        hand.work();

        assertThat(told).contains(0.45);
    }

    @Test
    void aFailureIsToldInItsOwnWords() {
        session.preview(
                (network, views, watcher) -> {
                    throw new IntakeException("epraccur.csv is empty. Download it again.");
                },
                "");
        hand.work();

        assertThat(session.trouble()).isEqualTo("epraccur.csv is empty. Download it again.");
        assertThat(session.outcome()).isEmpty();
    }

    @Test
    void aClosedSessionHearsOfTheDocumentNoMore() {
        session.close();

        assertThat(document.subscriberCount()).isZero();
    }
}
