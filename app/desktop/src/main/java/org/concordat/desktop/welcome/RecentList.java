package org.concordat.desktop.welcome;

import java.util.List;
import java.util.concurrent.Executor;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.reading.InWords;
import org.concordat.desktop.file.RecentFiles;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Tips;

/** The files that were open lately, with folder and date; those that are gone are greyed and can be removed. Belongs to the event thread. */
final class RecentList extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient RecentFiles recent;
    private final transient Executor background;
    private final transient Beginnings beginnings;

    RecentList(RecentFiles recent, Executor background, Beginnings beginnings) {
        super(new MigLayout("insets 0, gapy 2, wrap 1", "[grow,fill]"));
        this.recent = recent;
        this.background = background;
        this.beginnings = beginnings;
        setOpaque(false);
    }

    /** Looks for the files behind the event thread, then lists them. */
    void refresh() {
        var paths = recent.all();
        background.execute(() -> {
            var files = paths.stream().map(RecentFile::of).toList();
            SwingUtilities.invokeLater(() -> lay(files));
        });
    }

    private void lay(List<RecentFile> files) {
        removeAll();
        if (files.isEmpty()) {
            add(Labels.muted(WelcomePage.WORDS.get("recent.none")), "wmin 0");
        }
        files.forEach(this::addFile);
        revalidate();
        repaint();
    }

    private void addFile(RecentFile file) {
        var saved = file.saved();
        if (saved == null) {
            var name = Labels.styled(Labels.plain(file.name()), "foreground: $Concordat.muted");
            add(name, "split 2, wmin 0, growx, gapleft 4");
            add(Labels.link(WelcomePage.WORDS.get("recent.remove"), () -> remove(file)), "growx 0");
        } else {
            var open = Labels.link(file.name(), () -> beginnings.open(file.path()));
            open.setToolTipText(Tips.of(file.path().toString()));
            add(open, "wmin 0, growx 0");
        }
        var where = saved == null
                ? WelcomePage.WORDS.format("recent.gone", file.folder())
                : WelcomePage.WORDS.format("recent.where", file.folder(), InWords.day(saved));
        add(
                Labels.styled(Labels.plain(where), "font: -1; foreground: $Concordat.muted"),
                "wmin 0, gapleft 4, gapbottom 6");
    }

    private void remove(RecentFile file) {
        recent.remove(file.path());
        refresh();
    }
}
