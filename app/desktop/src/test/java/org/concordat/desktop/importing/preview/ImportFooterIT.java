package org.concordat.desktop.importing.preview;

import static org.concordat.desktop.OpenWindows.until;

import javax.swing.JButton;
import javax.swing.JFrame;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.network.Node;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.core.plugin.Plugins;
import org.concordat.core.workspace.Workspace;
import org.concordat.desktop.OnEventThread;
import org.concordat.desktop.importing.Hand;
import org.concordat.exchange.intake.Incoming;
import org.concordat.exchange.intake.Skips;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportFooterIT {

    private final Hand hand = new Hand();
    private final ImportSession session = new ImportSession(
            new Document(Content.empty("Network", "Overview")),
            new Workspace(Plugins.none()).careModels().vocabulary(),
            hand.tasks());
    private JFrame window;

    @BeforeEach
    void aPreviewIsBeingMade() throws Exception {
        window = OnEventThread.get(() -> {
            var opened = new JFrame();
            var footer = new ImportFooter(session, () -> {}, () -> {}, () -> {});
            footer.previewsItself("Import");
            session.addListener(() -> footer.refresh(true, false));
            session.preview(
                    (network, views, watcher) -> new Incoming()
                            .add(Node.of(GeneralPractice.GP_PRACTICE))
                            .into(network, "import", Skips.NONE),
                    "From a file");
            opened.add(footer);
            opened.pack();
            opened.setVisible(true);
            return opened;
        });
    }

    @AfterEach
    void close() throws Exception {
        OnEventThread.run(window::dispose);
    }

    private void untilTheKeyboardIsAt(String button) throws Exception {
        until(() -> window.getMostRecentFocusOwner() instanceof JButton at
                && at.getText().equals(button));
    }

    @Test
    void enterImportsOnceThePreviewIsThere() throws Exception {
        untilTheKeyboardIsAt("Stop");

        OnEventThread.run(hand::work);

        untilTheKeyboardIsAt("Import");
    }

    @Test
    void enterImportsAlsoWhereThePreviewWasThereAtOnce() throws Exception {
        OnEventThread.run(hand::work);

        untilTheKeyboardIsAt("Import");
    }
}
