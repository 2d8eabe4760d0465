package org.concordat.desktop.seeing;

import java.awt.Component;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.view.Filter;
import org.concordat.api.vocabulary.LinkFamily;
import org.concordat.desktop.canvas.Canvas;
import org.concordat.desktop.canvas.Focus;
import org.concordat.desktop.canvas.Seeing;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.theme.Icons;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Tips;
import org.concordat.diagram.styling.Values;
import org.jspecify.annotations.Nullable;

/**
 * What is not seen as usual in a view, above its canvas: the focus of the moment, and a chip for each filter, to be switched off and
 * removed. It is there only when there is something to say. Belongs to the event thread.
 */
public final class SeeingBar extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 48;

    private final transient Desk desk;
    private final transient Canvas canvas;
    private final transient Seeing seeing;
    private final transient FilterWords words;

    public SeeingBar(Desk desk, Canvas canvas) {
        super(new MigLayout("insets 5 12 5 12, gapx 6, gapy 4, hidemode 3", "", "[center]"));
        this.desk = desk;
        this.canvas = canvas;
        seeing = canvas.seeing();
        words = new FilterWords(new Values(desk.vocabulary()));
        seeing.addListener(this::fill);
        getAccessibleContext().setAccessibleName(Texts.get("bar"));
        fill();
    }

    private void fill() {
        var focused = focused();
        removeAll();
        if (seeing.focus().isOn()) {
            addFocus(seeing.focus());
        }
        var filters = seeing.look().filters();
        for (int i = 0; i < filters.size(); i++) {
            addChip(i, filters.get(i));
        }
        if (!filters.isEmpty()) {
            add(Labels.tool(Icons.of("add"), Texts.get("filter.new"), this::openFilter));
            if (filters.stream().anyMatch(filter -> filter.effect() == Filter.Effect.HIDE)) {
                add(Labels.muted(Texts.format("hidden", seeing.hidden())), "gapleft 6");
            }
            desk.notices().accept(seeing.hidden() == 0 ? "" : Texts.format("hidden.notice", seeing.hidden()));
        }
        setVisible(getComponentCount() > 0);
        revalidate();
        repaint();
        focused.ifPresent(this::focusAgain);
    }

    /** The name of the part that has the keyboard, or will have it once a dialog is closed. */
    private Optional<String> focused() {
        var window = SwingUtilities.getWindowAncestor(this);
        var owner = window == null ? null : window.getMostRecentFocusOwner();
        return Stream.of(getComponents())
                .filter(part -> part == owner)
                .findFirst()
                .map(part -> String.valueOf(part.getName()));
    }

    /** Gives the keyboard back after everything was made anew: to the same part, else to the first filter, else to the drawing. */
    private void focusAgain(String name) {
        Stream.of(getComponents())
                .filter(part -> name.equals(part.getName()))
                .findFirst()
                .or(this::firstChip)
                .ifPresentOrElse(Component::requestFocusInWindow, canvas::requestFocusInWindow);
    }

    private Optional<Component> firstChip() {
        return Stream.of(getComponents())
                .filter(JToggleButton.class::isInstance)
                .findFirst();
    }

    /** Asks for a new filter of a view. */
    public void openFilter() {
        open(null);
    }

    /** Leads the keyboard to the filters, to be switched, changed and removed; asks for one where there is none. */
    public void goToFilters() {
        firstChip().ifPresentOrElse(Component::requestFocusInWindow, this::openFilter);
    }

    private void open(@Nullable Filter given) {
        var place = getParent() == null ? this : getParent();
        FilterDialog.open(place, desk, seeing, given);
    }

    private void addFocus(Focus focus) {
        var names = desk.names().count(focus.centre());
        add(Labels.styled(Labels.plain(Texts.format("focus", shortened(names))), "font: $semibold.font"));
        add(step("focus.less", "\u2212", focus::narrow, focus.depth() > 1));
        add(Labels.plain(Texts.format("focus.depth", focus.depth())));
        add(step("focus.more", "+", focus::deepen, focus.depth() < Focus.DEEPEST));
        var kinds = Labels.button(Texts.get("focus.kinds"), () -> {});
        kinds.setIcon(Icons.of("chevron-down"));
        kinds.addActionListener(e -> kindsMenu(focus).show(kinds, 0, kinds.getHeight()));
        add(kinds);
        add(Labels.tool(Icons.of("close"), Texts.get("focus.leave"), focus::leave), "gapright 14");
    }

    private static JButton step(String tip, String sign, Runnable what, boolean enabled) {
        var button = Labels.button(sign, what);
        button.setToolTipText(Tips.of(Texts.get(tip)));
        button.getAccessibleContext().setAccessibleName(Texts.get(tip));
        button.setEnabled(enabled);
        button.setName(tip);
        return Labels.styled(button, "minimumWidth: 26; margin: 1,4,1,4");
    }

    private static JPopupMenu kindsMenu(Focus focus) {
        var menu = new JPopupMenu();
        for (LinkFamily kind : focus.offered()) {
            var item = new JCheckBoxMenuItem(Texts.get("kind." + kind.name().toLowerCase(Locale.ROOT)));
            item.setSelected(focus.kinds().contains(kind));
            item.putClientProperty("CheckBoxMenuItem.doNotCloseOnMouseClick", true);
            item.addActionListener(e -> focus.setKind(kind, item.isSelected()));
            menu.add(item);
        }
        return menu;
    }

    private void addChip(int place, Filter filter) {
        var text = words.of(filter);
        var chip = Labels.asWritten(new JToggleButton());
        chip.setText(shortened(text));
        chip.setIcon(Icons.of("filter"));
        chip.setSelected(filter.on());
        chip.setToolTipText(Tips.of(Texts.format(filter.on() ? "filter.off" : "filter.on", text)));
        chip.getAccessibleContext().setAccessibleName(text);
        chip.addActionListener(e -> replace(place, filter.switched(!filter.on())));
        Labels.styled(chip, "arc: 999; margin: 1,8,1,8");
        chip.setName("filter" + place);
        onKey(chip, "F2", () -> open(filter));
        onKey(chip, "DELETE", () -> remove(place, filter));
        onKey(chip, "ESCAPE", canvas::requestFocusInWindow);
        chip.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                desk.notices().accept(Texts.get("filter.keys"));
            }

            @Override
            public void focusLost(FocusEvent event) {
                desk.notices().accept("");
            }
        });
        add(chip, "gapright 0");
        addTool("edit", Texts.format("filter.edit", text), () -> open(filter));
        addTool("close", Texts.format("filter.remove", text), () -> remove(place, filter));
    }

    private void addTool(String icon, String tip, Runnable what) {
        var button = Labels.tool(Icons.of(icon), tip, what);
        button.setName(tip);
        add(button, "gapleft 0, gapright 0");
    }

    private static void onKey(JComponent part, String key, Runnable what) {
        part.registerKeyboardAction(e -> what.run(), KeyStroke.getKeyStroke(key), JComponent.WHEN_FOCUSED);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST - 1))) + "\u2026";
    }

    private void replace(int place, Filter by) {
        var filters = new ArrayList<>(seeing.look().filters());
        if (place < filters.size()) {
            filters.set(place, by);
            seeing.show(seeing.look().withFilters(filters));
        }
    }

    private void remove(int place, Filter filter) {
        var filters = new ArrayList<>(seeing.look().filters());
        if (place < filters.size() && filters.get(place).equals(filter)) {
            filters.remove(place);
            seeing.show(seeing.look().withFilters(filters));
        }
    }
}
