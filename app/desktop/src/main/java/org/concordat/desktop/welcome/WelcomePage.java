package org.concordat.desktop.welcome;

import java.util.concurrent.Executor;
import javax.swing.ImageIcon;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.workspace.Workspace;
import org.concordat.desktop.evidence.WebPage;
import org.concordat.desktop.file.RecentFiles;
import org.concordat.desktop.theme.EventThread;
import org.concordat.desktop.theme.Icons;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;
import org.concordat.desktop.theme.Tips;
import org.concordat.desktop.theme.VerticalPanel;
import org.concordat.desktop.theme.WindowIcon;

/** New networks, files that were open lately, samples and templates to begin from. Belongs to the event thread. */
public final class WelcomePage extends VerticalPanel {

    private static final long serialVersionUID = 1L;
    static final Words WORDS = Words.beside(WelcomePage.class);
    private static final int LEFT = 330;

    private final RecentList recentList;
    private final SampleCards cards;
    private final JButton first;

    /** The page without pictures and files, which {@link #fill} brings. @param background reads files and paints pictures */
    public WelcomePage(
            Offer offer, Workspace workspace, RecentFiles recent, Executor background, Beginnings beginnings) {
        super(new MigLayout(
                "insets 28 32 24 32, gapx 40, gapy 6", "[" + Scale.of(LEFT) + "!,fill][grow,fill]", "[]16[top,grow]"));
        EventThread.require();
        recentList = new RecentList(recent, background, beginnings);
        cards = new SampleCards(offer, workspace, background, beginnings);
        first = Labels.button(WORDS.get("new"), beginnings::create);
        add(head(), "span, wrap");
        add(left(offer, beginnings));
        add(right(offer, workspace, beginnings), "wmin 0");
    }

    private static JComponent head() {
        var head = new JPanel(new MigLayout("insets 0, gapx 14, gapy 0", "[][grow,fill]"));
        head.setOpaque(false);
        var images = WindowIcon.images();
        head.add(new JLabel(new ImageIcon(images.get(images.size() - 2))), "spany 2");
        head.add(Labels.styled(Labels.plain(WORDS.get("name")), "font: +9 $semibold.font"), "wrap");
        head.add(Labels.muted(WORDS.get("purpose")), "wmin 0");
        return head;
    }

    private JComponent left(Offer offer, Beginnings beginnings) {
        var left = new JPanel(new MigLayout("insets 0, gapy 6, wrap 1", "[grow,fill]"));
        left.setOpaque(false);
        var open = Labels.button(WORDS.get("open"), beginnings::choose);
        first.setIcon(Icons.of("new"));
        open.setIcon(Icons.of("open"));
        first.setToolTipText(Tips.of(WORDS.get("new.help")));
        open.setToolTipText(Tips.of(WORDS.get("open.help")));
        left.add(first, "split 2, sg begin");
        left.add(open, "sg begin");
        left.add(Labels.section(WORDS.get("recent")), "gaptop 14");
        left.add(recentList, "wmin 0");
        offer.tour().ifPresent(tour -> {
            left.add(Labels.section(WORDS.get("learn")), "gaptop 14");
            left.add(Labels.link(WORDS.get("tour"), () -> WebPage.openFile(this, tour)), "growx 0");
        });
        return left;
    }

    private JComponent right(Offer offer, Workspace workspace, Beginnings beginnings) {
        var right = new JPanel(new MigLayout("insets 0, gapy 6, wrap 1", "[grow,fill]"));
        right.setOpaque(false);
        if (!offer.samples().isEmpty()) {
            right.add(Labels.section(WORDS.get("samples")));
            right.add(cards, "gapbottom 10");
        }
        if (!workspace.careModels().templates().isEmpty()) {
            right.add(Labels.section(WORDS.get("templates")));
            right.add(new TemplateList(workspace.careModels(), beginnings), "wmin 0");
        }
        return right;
    }

    /** Looks for the files and paints the pictures, behind the event thread. */
    public void fill() {
        recentList.refresh();
        cards.paintPictures();
    }

    /** The button for a new network, which has the keyboard first. */
    public JButton first() {
        return first;
    }
}
