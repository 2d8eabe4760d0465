package org.concordat.desktop.history;

import java.util.List;
import javax.swing.AbstractListModel;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.document.Document;

/** The states of a document since it was opened: row 0 is how it was opened, each other row is after one step more. */
final class StepsModel extends AbstractListModel<StepsModel.State> {

    private static final long serialVersionUID = 1L;
    static final Words WORDS = Words.beside(StepsModel.class);

    /**
     * One row.
     *
     * @param reached whether it lies before the present state, or is it
     * @param present whether it is the present state
     */
    record State(String label, boolean reached, boolean present) {}

    private final transient Document document;
    private final transient List<String> steps;
    private int shown;

    StepsModel(Document document) {
        this.document = document;
        steps = document.steps();
        shown = steps.size();
    }

    /** Takes in that the document has changed. */
    void refresh() {
        int before = getSize();
        shown = steps.size();
        int now = getSize();
        if (now > before) {
            fireIntervalAdded(this, before, now - 1);
        } else if (now < before) {
            fireIntervalRemoved(this, now, before - 1);
        }
        fireContentsChanged(this, 0, now - 1);
    }

    @Override
    public int getSize() {
        return shown + 1;
    }

    @Override
    public State getElementAt(int row) {
        int done = document.stepsDone();
        var label = row == 0 ? WORDS.get("opened") : row <= steps.size() ? steps.get(row - 1) : "";
        return new State(label, row <= done, row == done);
    }
}
