package org.concordat.desktop.palette;

import java.awt.GraphicsEnvironment;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.model.Template;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.creating.RecentTypes;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.search.SearchField;
import org.concordat.desktop.theme.Icons;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Tips;
import org.jspecify.annotations.Nullable;

/** The list of what can be put on the canvas: dragged there, or placed by a click or Enter. Belongs to the event thread. */
public final class Palette extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(Palette.class);

    private final transient Desk desk;
    private final transient RecentTypes recent;
    private final transient Consumer<NodeType> place;
    private final transient Consumer<NodeType> placeAtOnce;
    private final transient Consumer<Template> insert;
    private final DefaultListModel<PaletteEntry> entries = new DefaultListModel<>();
    private final transient Lately lately = new Lately();
    private final PaletteList list = new PaletteList(entries);
    private final JScrollPane scroll =
            new JScrollPane(list, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    private final SearchField field;
    private final transient Set<String> collapsed = new HashSet<>();
    private transient Consumer<Optional<NodeType>> explain = type -> {};

    /**
     * A palette of all that the care models bring.
     *
     * @param recent the types used lately
     * @param place told the type that was clicked
     * @param placeAtOnce told the type that was chosen by keyboard
     * @param insert told the template that was clicked
     */
    public Palette(
            Desk desk,
            RecentTypes recent,
            Consumer<NodeType> place,
            Consumer<NodeType> placeAtOnce,
            Consumer<Template> insert) {
        super(new MigLayout("insets 10 8 0 8, gapy 8, gapx 2", "[grow,fill][]", "[][grow,fill]"));
        this.desk = desk;
        this.recent = recent;
        this.placeAtOnce = placeAtOnce;
        this.place = place;
        this.insert = insert;
        field = new SearchField(WORDS.get("find"), query -> refill());
        on("DOWN", () -> step(1));
        on("UP", () -> step(-1));
        on("ENTER", this::chosen);
        field.setToolTipText(Tips.of(WORDS.get("find.help")));
        list.setCellRenderer(new PaletteRow(desk.icons()));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setTransferHandler(new PaletteDrag());
        list.setDragEnabled(!GraphicsEnvironment.isHeadless());
        list.getAccessibleContext().setAccessibleName(WORDS.get("palette"));
        list.registerKeyboardAction(
                e -> chosen(), KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), JComponent.WHEN_FOCUSED);
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                use(list.at(e.getPoint()));
            }
        });
        add(field, "wmin 0");
        add(Labels.tool(Icons.of("help"), WORDS.get("explain"), () -> explain.accept(selected())), "wrap");
        add(scroll, "span");
        Labels.styled(list, "border: 0,0,8,0");
        refill();
    }

    private void on(String key, Runnable what) {
        field.registerKeyboardAction(e -> what.run(), KeyStroke.getKeyStroke(key), JComponent.WHEN_FOCUSED);
    }

    /** Brings the list up to date after the types used lately have changed. What is in sight stays where it is, for the next click. */
    public void refresh() {
        // Only where the keyboard goes on from it: what the mouse has placed would look like the tool in hand.
        var selected = list.isFocusOwner() || field.isFocusOwner() ? list.getSelectedValue() : null;
        lately.follow(recent.types());
        int beneath =
                list.getPreferredSize().height - scroll.getVerticalScrollBar().getValue();
        refill();
        if (selected != null) {
            list.setSelectedValue(selected, false);
        }
        scroll.validate();
        scroll.getVerticalScrollBar().setValue(list.getPreferredSize().height - beneath);
    }

    private void refill() {
        entries.clear();
        entries.addAll(PaletteEntry.of(desk.careModels().models(), field.getText(), collapsed, lately.types()));
        if (!field.getText().isBlank()) {
            list.setSelectedIndex(likeliest(field.getText().strip().toLowerCase(Locale.ROOT)));
            list.ensureIndexIsVisible(list.getSelectedIndex());
        }
    }

    /** The first line that is called as was typed, else that begins so, else that is no heading; -1 if there is none. */
    private int likeliest(String typed) {
        return IntStream.range(0, entries.size())
                .filter(i -> !(entries.get(i) instanceof PaletteEntry.Heading))
                .boxed()
                .min(Comparator.comparingInt(i -> {
                    var label = entries.get(i).label().toLowerCase(Locale.ROOT);
                    return label.equals(typed) ? 0 : label.startsWith(typed) ? 1 : 2;
                }))
                .orElse(-1);
    }

    /** Selects the next line up or down that is no heading. */
    private void step(int by) {
        for (int at = list.getSelectedIndex() + by; at >= 0 && at < entries.size(); at += by) {
            if (!(entries.get(at) instanceof PaletteEntry.Heading)) {
                list.setSelectedIndex(at);
                list.ensureIndexIsVisible(at);
                return;
            }
        }
    }

    /** Enter places what is selected at once: there is no pointer to wait for. */
    private void chosen() {
        if (list.getSelectedValue() instanceof PaletteEntry.OfType typed) {
            placeAtOnce.accept(typed.type());
        } else {
            use(list.getSelectedValue());
        }
    }

    private void use(@Nullable PaletteEntry entry) {
        if (entry instanceof PaletteEntry.OfType typed) {
            place.accept(typed.type());
        } else if (entry instanceof PaletteEntry.OfTemplate given) {
            insert.accept(given.template());
        } else if (entry instanceof PaletteEntry.Heading heading) {
            if (!collapsed.remove(heading.careModel())) {
                collapsed.add(heading.careModel());
            }
            refill();
        }
    }

    /** Tells from now on that somebody wants help, and of which type if one is selected. */
    public void onExplain(Consumer<Optional<NodeType>> newExplain) {
        explain = newExplain;
    }

    /** The type on which the keyboard is, if it is here at all. */
    public Optional<NodeType> focused() {
        return list.isFocusOwner() || field.isFocusOwner() ? selected() : Optional.empty();
    }

    private Optional<NodeType> selected() {
        return list.getSelectedValue() instanceof PaletteEntry.OfType typed
                ? Optional.of(typed.type())
                : Optional.empty();
    }

    /** Puts the cursor into the search field. */
    public void focus() {
        field.requestFocusInWindow();
        field.selectAll();
    }
}
