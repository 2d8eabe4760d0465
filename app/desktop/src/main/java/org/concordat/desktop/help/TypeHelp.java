package org.concordat.desktop.help;

import java.awt.Dimension;
import java.awt.Window;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.core.caremodel.CareModels;
import org.concordat.desktop.search.SearchField;
import org.concordat.desktop.theme.EventThread;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;
import org.concordat.desktop.theme.Tips;
import org.concordat.desktop.theme.TypeIcons;

/**
 * A light window beside the work that explains types: what one stands for, what it may be linked to, what can be said of it and where all
 * that is defined. Belongs to the event thread.
 */
public final class TypeHelp extends JDialog {

    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 860;
    private static final int HEIGHT = 640;
    private static final int LIST = 250;

    private final transient CareModels models;
    private final transient TypeIndex index;
    private final transient Deque<ElementType> before = new ArrayDeque<>();
    private final DefaultListModel<ElementType> found = new DefaultListModel<>();
    private final JList<ElementType> list = new JList<>(found);
    private final SearchField field = new SearchField(PageText.WORDS.get("find"), this::search);
    private final PagePane pane = new PagePane(this::follow);
    private final JButton back = Labels.button(PageText.WORDS.get("back"), this::back);
    private transient Optional<ElementType> shown = Optional.empty();
    private boolean following;

    private TypeHelp(Window owner, CareModels models, TypeIcons icons) {
        super(owner, PageText.WORDS.get("title"), ModalityType.MODELESS);
        this.models = models;
        index = new TypeIndex(models);
        list.setCellRenderer(new TypeRow(icons));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        // So that long names end in dots at the width of the list.
        list.setFixedCellWidth(1);
        list.getAccessibleContext().setAccessibleName(PageText.WORDS.get("types"));
        pane.getAccessibleContext().setAccessibleName(PageText.WORDS.get("page"));
        list.addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting() && !following && list.getSelectedValue() != null) {
                turn(list.getSelectedValue());
            }
        });
        bind();
        setContentPane(content());
        search("");
    }

    /** Opens the help of a window, or brings the one that is open to the front. @param type what to explain first */
    public static void open(Window owner, CareModels models, TypeIcons icons, Optional<ElementType> type) {
        EventThread.require();
        var help = open(owner).orElseGet(() -> made(owner, models, icons));
        type.or(() -> help.shown.isPresent()
                        ? Optional.empty()
                        : models.vocabulary().nodeTypes().stream().findFirst())
                .ifPresent(help::turn);
        help.setVisible(true);
        help.toFront();
        SwingUtilities.invokeLater(help.field::requestFocusInWindow);
    }

    private static Optional<TypeHelp> open(Window owner) {
        for (var window : owner.getOwnedWindows()) {
            if (window instanceof TypeHelp help && help.isDisplayable()) {
                return Optional.of(help);
            }
        }
        return Optional.empty();
    }

    private static TypeHelp made(Window owner, CareModels models, TypeIcons icons) {
        var help = new TypeHelp(owner, models, icons);
        var room = owner.getGraphicsConfiguration().getBounds();
        help.setSize(new Dimension(Math.min(Scale.of(WIDTH), room.width), Math.min(Scale.of(HEIGHT), room.height)));
        help.setLocationRelativeTo(owner);
        help.setDefaultCloseOperation(DISPOSE_ON_CLOSE);
        return help;
    }

    private void bind() {
        field.registerKeyboardAction(e -> step(1), KeyStroke.getKeyStroke("DOWN"), JComponent.WHEN_FOCUSED);
        field.registerKeyboardAction(e -> step(-1), KeyStroke.getKeyStroke("UP"), JComponent.WHEN_FOCUSED);
        field.registerKeyboardAction(e -> leave(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_FOCUSED);
        field.registerKeyboardAction(
                e -> pane.requestFocusInWindow(), KeyStroke.getKeyStroke("ENTER"), JComponent.WHEN_FOCUSED);
        var root = getRootPane();
        root.registerKeyboardAction(
                e -> dispose(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
        root.registerKeyboardAction(e -> back(), KeyStroke.getKeyStroke("alt LEFT"), JComponent.WHEN_IN_FOCUSED_WINDOW);
    }

    /** Escape first takes back what was looked for. */
    private void leave() {
        if (field.getText().isEmpty()) {
            dispose();
        } else {
            field.setText("");
        }
    }

    private JPanel content() {
        var left =
                new JScrollPane(list, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        var panel = new JPanel(new MigLayout(
                "insets 10, gapx 10, gapy 8", "[" + Scale.of(LIST) + "!,fill][grow,fill]", "[][grow,fill][]"));
        panel.add(field);
        panel.add(back, "growx 0, wrap");
        panel.add(left);
        panel.add(new JScrollPane(pane), "wrap, wmin 0");
        panel.add(Labels.muted(PageText.WORDS.get("keys")), "span, wmin 0");
        back.setToolTipText(Tips.of(PageText.WORDS.get("back.help")));
        return panel;
    }

    private void search(String query) {
        found.clear();
        found.addAll(index.find(query));
        if (!query.isBlank()) {
            list.setSelectedIndex(0);
        }
        mark();
    }

    private void step(int by) {
        int to = Math.max(0, Math.min(found.size() - 1, list.getSelectedIndex() + by));
        list.setSelectedIndex(to);
        list.ensureIndexIsVisible(to);
    }

    private void follow(String typeId) {
        Stream.<ElementType>concat(models.vocabulary().nodeTypes().stream(), models.vocabulary().linkTypes().stream())
                .filter(type -> type.id().equals(typeId))
                .findFirst()
                .ifPresent(this::turn);
    }

    private void turn(ElementType type) {
        if (shown.filter(type::equals).isEmpty()) {
            shown.ifPresent(before::push);
            show(type);
        }
    }

    private void back() {
        if (!before.isEmpty()) {
            show(before.pop());
        }
    }

    private void show(ElementType type) {
        shown = Optional.of(type);
        pane.show(new PageText(TypePage.of(type, models), models.vocabulary()).html());
        back.setEnabled(!before.isEmpty());
        mark();
    }

    /** Selects the type in the list that is shown, if it is there. */
    private void mark() {
        following = true;
        shown.filter(found::contains).ifPresentOrElse(type -> list.setSelectedValue(type, true), list::clearSelection);
        following = false;
    }
}
