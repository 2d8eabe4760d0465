package org.concordat.desktop.plugins;

import java.awt.Dimension;
import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.plugin.InstalledPlugin;
import org.concordat.desktop.dialog.Dialogs;
import org.concordat.desktop.importing.preview.FileDrop;
import org.concordat.desktop.theme.EventThread;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;

/** The plugin manager: what is installed and what it did wrong, and the way to more. Belongs to the event thread. */
public final class PluginsDialog extends JDialog {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(PluginsDialog.class);

    private final transient Work work;
    private final transient PluginDesk desk;
    private final transient Optional<Shelf> shelf;
    private final transient Optional<MorePanel> more;
    private final DefaultListModel<InstalledPlugin> plugins = new DefaultListModel<>();
    private final JList<InstalledPlugin> list = new JList<>(plugins);
    private final PluginDetail detail;
    private final DraftPanel draft;
    private final ProblemsPanel problems = new ProblemsPanel();
    private final JTabbedPane tabs = new JTabbedPane();
    private final JLabel told = Labels.muted(" ");
    private final JPanel actions = new JPanel(new MigLayout("insets 10 16 12 16, gapx 8", "[][grow,fill][]"));

    private PluginsDialog(Window owner, Program program, DraftWatch watch) {
        super(owner, WORDS.get("title"), ModalityType.APPLICATION_MODAL);
        work = new Work(this, program.background());
        desk = new PluginDesk(program, work);
        shelf = program.workspace().host().map(host -> new Shelf(desk, work, host));
        more = shelf.map(s -> new MorePanel(s, () -> askForRepositories(s)));
        detail = new PluginDetail(desk);
        draft = new DraftPanel(watch, work, program);
        setDefaultCloseOperation(DO_NOTHING_ON_CLOSE);
        addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                close();
            }
        });
        getRootPane()
                .registerKeyboardAction(
                        e -> close(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
        getRootPane().setTransferHandler(new FileDrop(desk::install));
        lay();
        desk.onChange(this::refill);
        work.onBusy(this::tell);
        refill();
        list.setSelectedIndex(0);
    }

    /**
     * Opens over a window and waits until it is closed.
     *
     * @param watch follows the care model that is being written
     * @param begin what is done first
     */
    public static void open(Window owner, Program program, DraftWatch watch, Begin begin) {
        EventThread.require();
        var dialog = new PluginsDialog(owner, program, watch);
        dialog.setSize(Scale.of(980), Scale.of(640));
        dialog.setMinimumSize(new Dimension(Scale.of(560), Scale.of(380)));
        dialog.setLocationRelativeTo(owner);
        SwingUtilities.invokeLater(() -> dialog.begin(begin));
        dialog.setVisible(true);
    }

    /**
     * What the plugin manager is opened for.
     *
     * @param install files of plugins to install; often none
     * @param find a care model to look for; empty for none
     */
    public record Begin(List<Path> install, String find) {

        /** To look around. */
        public static final Begin LOOK = new Begin(List.of(), "");

        public Begin {
            install = List.copyOf(install);
        }
    }

    private void begin(Begin begin) {
        if (!begin.install().isEmpty()) {
            desk.install(begin.install());
        }
        more.filter(panel -> !begin.find().isEmpty()).ifPresent(panel -> {
            panel.searchFor(begin.find());
            tabs.setSelectedComponent(panel);
        });
    }

    private void lay() {
        list.setCellRenderer(new PluginRow());
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.getAccessibleContext().setAccessibleName(WORDS.get("installed"));
        list.addListSelectionListener(e -> detail.present(list.getSelectedValue()));
        var split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, Sheet.scrolled(list), Sheet.scrolled(detail));
        split.setDividerLocation(Scale.of(270));
        split.setBorder(null);
        tabs.addTab(WORDS.get("installed"), split);
        more.ifPresent(panel -> tabs.addTab(WORDS.get("more"), panel));
        tabs.addTab(WORDS.get("draft"), draft);
        tabs.addTab(WORDS.get("problems"), Sheet.scrolled(problems));
        tabs.addChangeListener(
                e -> more.filter(panel -> tabs.getSelectedComponent() == panel).ifPresent(MorePanel::seen));
        var close = Labels.button(WORDS.get("close"), this::close);
        var install = Labels.button(
                WORDS.get("installFrom"),
                () -> FileQuestion.ask(this).filter(files -> !files.isEmpty()).ifPresent(desk::install));
        actions.add(install);
        actions.add(told, "wmin 0");
        actions.add(close);
        var content = new JPanel(new MigLayout("insets 0, gap 0, wrap 1", "[grow,fill]", "[][grow,fill][]"));
        if (desk.isSafe()) {
            content.add(safeMode());
        }
        content.add(tabs, "cell 0 1");
        content.add(actions, "cell 0 2");
        setContentPane(content);
        getRootPane().setDefaultButton(close);
    }

    private void close() {
        if (draft.isUnsaved()) {
            tabs.setSelectedComponent(draft);
            int answer = Dialogs.choose(
                    this,
                    WORDS.get("draft.unsaved"),
                    WORDS.get("draft.unsaved.more"),
                    List.of(WORDS.get("draft.stay"), WORDS.get("draft.discard")));
            if (answer != 1) {
                return;
            }
        }
        dispose();
    }

    private void askForRepositories(Shelf known) {
        RepositoriesDialog.open(this, known);
        more.ifPresent(MorePanel::ask);
    }

    private JComponent safeMode() {
        var strip = new JPanel(new MigLayout("insets 10 16 10 16, gapx 12", "[grow,fill][]"));
        strip.add(Labels.wrapped(WORDS.get("safe")), "wmin 0");
        strip.add(Labels.button(WORDS.get("safe.start"), () -> {
            strip.setVisible(false);
            desk.startAll();
        }));
        return strip;
    }

    /** Shows what is installed now; the plugin that was chosen stays so, and one that has just come is chosen. */
    private void refill() {
        var chosen = list.getSelectedValue();
        var before = Collections.list(plugins.elements()).stream()
                .map(InstalledPlugin::id)
                .toList();
        plugins.clear();
        plugins.addAll(desk.installed().stream()
                .sorted(Comparator.comparing(plugin -> PluginDetail.name(plugin).toLowerCase(Locale.ROOT)))
                .toList());
        int at = -1;
        for (int i = 0; i < plugins.size(); i++) {
            var id = plugins.get(i).id();
            if (!before.isEmpty() && !before.contains(id)) {
                at = i;
                break;
            }
            if (chosen != null && chosen.id().equals(id)) {
                at = i;
            }
        }
        list.setSelectedIndex(at < 0 ? 0 : at);
        list.ensureIndexIsVisible(list.getSelectedIndex());
        detail.present(list.getSelectedValue());
        more.ifPresent(MorePanel::refresh);
        var wrong = desk.problems();
        problems.present(wrong);
        tabs.setTitleAt(
                tabs.getTabCount() - 1,
                wrong.isEmpty() ? WORDS.get("problems") : WORDS.format("problems.count", wrong.size()));
    }

    private void tell(String what) {
        told.setText(what.isEmpty() ? " " : what);
        list.setEnabled(what.isEmpty());
        for (var component : actions.getComponents()) {
            component.setEnabled(what.isEmpty());
        }
    }
}
