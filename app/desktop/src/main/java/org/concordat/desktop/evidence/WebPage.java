package org.concordat.desktop.evidence;

import java.awt.Component;
import java.awt.Desktop;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.swing.SwingUtilities;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.dialog.Dialogs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page on the web, which is opened in the browser after showing where it leads. Belongs to the event thread. */
public final class WebPage {

    private static final Logger LOG = LoggerFactory.getLogger(WebPage.class);
    private static final Words WORDS = Words.beside(WebPage.class);

    private WebPage() {}

    /** Asks, showing the address, then opens it or copies it. */
    public static void open(Component owner, URI address) {
        boolean browser = canBrowse();
        var actions = browser ? List.of("open", "copy", "cancel") : List.of("copy", "cancel");
        int answer = Dialogs.choose(
                owner,
                WORDS.format(browser ? "question" : "noBrowser", address.getHost()),
                address.toString(),
                actions.stream().map(WORDS::get).toList());
        switch (answer < 0 ? "cancel" : actions.get(answer)) {
            case "open" -> browse(owner, address);
            case "copy" -> copy(address);
            default -> {}
        }
    }

    /** Opens a file of the program in what the system opens such files with. */
    public static void openFile(Component owner, Path file) {
        if (canBrowse()) {
            browse(owner, file.toUri());
        } else {
            Dialogs.message(owner, WORDS.get("file"), file.toString());
        }
    }

    private static boolean canBrowse() {
        return Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE);
    }

    private static void copy(URI address) {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(address.toString()), null);
    }

    /** A browser may take its time to start. */
    private static void browse(Component owner, URI address) {
        CompletableFuture.runAsync(() -> {
            try {
                Desktop.getDesktop().browse(address);
            } catch (IOException e) {
                LOG.warn("The web browser did not start", e);
                SwingUtilities.invokeLater(
                        () -> Dialogs.error(owner, WORDS.get("failed"), String.valueOf(e.getMessage())));
            }
        });
    }
}
