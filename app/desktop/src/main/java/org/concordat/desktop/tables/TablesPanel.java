package org.concordat.desktop.tables;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.ButtonGroup;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.fact.ElementId;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.theme.EventThread;
import org.concordat.desktop.theme.Labels;
import org.concordat.exchange.spreadsheet.TablePaste.Subject;

/** Nodes, links and a matrix of the open network, one of them at a time. Asleep until it is seen. Belongs to the event thread. */
public final class TablesPanel extends JPanel implements AutoCloseable {

    private static final long serialVersionUID = 1L;
    /** With less, its headings leave no rows. */
    private static final int OF_MATRIX = 380;

    /** What the panel can show. */
    public enum View {
        NODES,
        LINKS,
        MATRIX
    }

    private final transient Map<View, Part> parts = new EnumMap<>(View.class);
    private final Map<View, JToggleButton> buttons = new EnumMap<>(View.class);
    private final CardLayout barCards = new CardLayout();
    private final CardLayout contentCards = new CardLayout();
    private final JPanel bars = new JPanel(barCards);
    private final JPanel contents = new JPanel(contentCards);
    private final transient Desk desk;
    private final transient Executor background;
    private final transient Consumer<ElementId> show;
    private transient BiConsumer<Subject, String> paste = (subject, text) -> {};
    private View shown = View.NODES;
    private boolean awake;

    /**
     * Tables of the desk's network.
     *
     * @param background where much is sorted, filtered and counted
     * @param show told the element that is to be seen on the drawing
     */
    public TablesPanel(Desk desk, Executor background, Consumer<ElementId> show) {
        super(new BorderLayout());
        EventThread.require();
        this.desk = desk;
        this.background = background;
        this.show = show;
    }

    /** Makes what is in it when somebody first looks: a window opens without. */
    private void build() {
        if (parts.isEmpty()) {
            parts.put(View.NODES, elements(true));
            parts.put(View.LINKS, elements(false));
            parts.put(View.MATRIX, new MatrixPart(desk, background, show));
            lay();
        }
    }

    private ElementPart elements(boolean areNodes) {
        return new ElementPart(desk, areNodes, background, (subject, text) -> paste.accept(subject, text), show);
    }

    private void lay() {
        var group = new ButtonGroup();
        var choice = new JPanel(new MigLayout("insets 0, gapx 1"));
        parts.forEach((view, part) -> {
            bars.add(part.bar(), view.name());
            contents.add(part.content(), view.name());
            var button = Labels.asWritten(
                    new JToggleButton(Texts.get("part." + view.name().toLowerCase(Locale.ROOT)), view == shown));
            Labels.styled(button, "minimumWidth: 0; margin: 2,10,2,10");
            button.addActionListener(e -> turn(view));
            group.add(button);
            buttons.put(view, button);
            choice.add(button);
        });
        var head = new JPanel(new MigLayout("insets 6 10 6 10, gapx 14", "[][grow,fill]"));
        head.add(choice);
        head.add(bars, "wmin 0");
        add(head, BorderLayout.NORTH);
        add(contents);
        revalidate();
    }

    /** @param newPaste told for which table somebody pastes which text */
    public void onPaste(BiConsumer<Subject, String> newPaste) {
        paste = newPaste;
    }

    /** Shows one of the parts, ready to be used. */
    public void open(View view) {
        build();
        turn(view);
        part().focus();
    }

    private void turn(View view) {
        part().setAwake(false);
        shown = view;
        var button = buttons.get(view);
        if (button != null) {
            button.setSelected(true);
        }
        barCards.show(bars, view.name());
        contentCards.show(contents, view.name());
        part().setAwake(awake);
        if (view == View.MATRIX) {
            Room.give(this, OF_MATRIX);
        }
    }

    /** Pastes what is on the clipboard into the table that is shown, or that of nodes. */
    public void paste() {
        build();
        var table = shown == View.MATRIX ? parts.get(View.NODES) : part();
        if (table instanceof ElementPart elements) {
            elements.paste();
        }
    }

    private Part part() {
        return Objects.requireNonNull(parts.get(shown));
    }

    /** Whether the panel is seen; while it is not, it follows no edit. */
    public void setAwake(boolean now) {
        if (now) {
            build();
        }
        awake = now;
        if (!parts.isEmpty()) {
            part().setAwake(now);
        }
    }

    /** Takes what is being typed into a cell. */
    public void commit() {
        if (!parts.isEmpty()) {
            part().commit();
        }
    }

    @Override
    public void close() {
        parts.values().forEach(Part::close);
    }
}
