package org.concordat.desktop.canvas;

import java.awt.Dimension;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JList;
import javax.swing.ListSelectionModel;
import org.concordat.desktop.canvas.Question.Choice;
import org.jspecify.annotations.Nullable;

/** Choices under their headings, of which one that is possible is always chosen; never has the keyboard itself. */
final class ChoiceList extends JList<ChoiceList.Row> {

    private static final long serialVersionUID = 1L;

    /** A line of the list: a choice or, without one, a heading. */
    record Row(String text, @Nullable Choice choice) {

        /** The rows of choices, each heading before the first of its choices. */
        static List<Row> of(List<Choice> choices) {
            var rows = new ArrayList<Row>();
            var heading = "";
            for (var choice : choices) {
                if (!choice.heading().equals(heading)) {
                    heading = choice.heading();
                    rows.add(new Row(heading, null));
                }
                rows.add(new Row(choice.text(), choice));
            }
            return rows;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    ChoiceList() {
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setCellRenderer(new ChoiceRenderer());
        setFocusable(false);
    }

    /** A long text ends in dots, so that its note can still be read. */
    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    /** All rows: counted by the first one, which is a heading, the last would not be seen whole. */
    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    void show(List<Choice> choices) {
        setListData(Row.of(choices).toArray(Row[]::new));
        clearSelection();
        step(1);
    }

    Optional<Choice> chosen() {
        return Optional.ofNullable(getSelectedValue()).map(Row::choice);
    }

    /** @param taker told when the mouse is released over what it was pressed on */
    void onClick(Runnable taker) {
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                select(locationToIndex(event.getPoint()));
            }

            @Override
            public void mouseReleased(MouseEvent event) {
                if (locationToIndex(event.getPoint()) == getSelectedIndex()) {
                    taker.run();
                }
            }
        });
    }

    /** Chooses what is so many rows up or down, or the nearest possible one beyond that; headings are passed over. */
    void step(int by) {
        int last = getModel().getSize() - 1;
        int direction = Integer.signum(by);
        int from = Math.max(0, Math.min(last, getSelectedIndex() + by));
        for (int at = from; at >= 0 && at <= last; at += direction) {
            if (isPossible(at)) {
                select(at);
                return;
            }
        }
    }

    private boolean isPossible(int row) {
        var choice = getModel().getElementAt(row).choice();
        return choice != null && choice.possible();
    }

    private void select(int row) {
        if (row >= 0 && row < getModel().getSize() && isPossible(row)) {
            setSelectedIndex(row);
            ensureIndexIsVisible(Math.max(0, row - 1));
            ensureIndexIsVisible(row);
        }
    }
}
