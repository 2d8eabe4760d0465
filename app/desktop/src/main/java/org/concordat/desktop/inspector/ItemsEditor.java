package org.concordat.desktop.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.concordat.desktop.theme.Labels;
import org.jspecify.annotations.Nullable;

/**
 * A list of items, each on a card that opens into its fields.
 *
 * @param <T> the value of the attribute
 * @param <E> one item of it
 */
final class ItemsEditor<T, E> implements Editor<T> {

    private static final int NONE = -1;

    private final JPanel panel = new JPanel(new MigLayout("insets 0, gapy 4, wrap 1", "[grow,fill]"));
    private final ItemForm<E> form;
    private final Function<T, List<E>> items;
    private final Function<List<E>, T> value;
    private final Take<T> take;
    private Shown<T> shown = new Shown.Nothing<>();
    private List<E> list = List.of();
    private int open = NONE;
    private @Nullable ItemFields<E> fields;

    ItemsEditor(ItemForm<E> form, Function<T, List<E>> items, Function<List<E>, T> value, Take<T> take) {
        this.form = form;
        this.items = items;
        this.value = value;
        this.take = take;
        panel.setOpaque(false);
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public void show(Shown<T> now) {
        if (!now.equals(shown)) {
            open = NONE;
        }
        shown = now;
        list = now.found().map(items).orElse(List.of());
        if (open == NONE || fields == null) {
            lay();
        }
    }

    private void lay() {
        panel.removeAll();
        fields = null;
        for (int i = 0; i < list.size(); i++) {
            int at = i;
            panel.add(at == open ? opened(list.get(at), at) : card(list.get(at), at), "wmin 0");
        }
        if (list.isEmpty()
                && open == NONE
                && !(shown instanceof Shown.Several)
                && !form.none().isEmpty()) {
            panel.add(
                    Labels.styled(Labels.wrapped(form.none()), "background: null; foreground: $Concordat.muted"),
                    "wmin 0");
        }
        if (shown instanceof Shown.Several) {
            panel.add(Labels.muted(TextForm.WORDS.get("several")));
        }
        if (open == list.size()) {
            panel.add(opened(null, open), "wmin 0");
        } else {
            panel.add(Labels.link(form.add(), () -> open(list.size())), "growx 0");
        }
        panel.revalidate();
        panel.repaint();
    }

    private JComponent card(E item, int at) {
        return new ItemCard(form.title(item), form.detail(item), form.page(item), () -> open(at));
    }

    private JComponent opened(@Nullable E item, int at) {
        var opened = new ItemFields<>(form, item, changed -> replace(at, changed), () -> remove(at));
        fields = opened;
        return opened;
    }

    private void open(int at) {
        commit();
        open = at;
        lay();
        if (fields != null) {
            fields.focus();
        }
    }

    private void replace(int at, E changed) {
        var next = new ArrayList<>(list);
        if (at == next.size()) {
            next.add(changed);
        } else {
            next.set(at, changed);
        }
        settle(next);
    }

    private void remove(int at) {
        var next = new ArrayList<>(list);
        if (at < next.size()) {
            next.remove(at);
        }
        settle(next);
    }

    private void settle(List<E> next) {
        open = NONE;
        fields = null;
        if (next.equals(list)) {
            lay();
        } else if (shown instanceof Shown.Several) {
            take.addToEach(value.apply(next));
        } else {
            take.accept(next.isEmpty() ? null : value.apply(next));
        }
    }

    @Override
    public void commit() {
        if (fields != null) {
            fields.commit();
        }
    }
}
