package org.concordat.diagram.projection;

import com.mxgraph.model.mxCell;
import com.mxgraph.model.mxICell;
import java.util.ArrayList;
import java.util.List;

/**
 * The parent of all nodes or of all links. Their order means nothing here, as the painter has its own; so one that is taken out is replaced
 * by the last, and neither needs a search. The stock cell searches all its children for each.
 */
final class Layer extends mxCell {

    private static final long serialVersionUID = 1L;

    private final transient List<ElementCell> elements = new ArrayList<>();

    @Override
    public int getChildCount() {
        return elements.size();
    }

    @Override
    public int getIndex(mxICell child) {
        return child instanceof ElementCell cell && cell.getParent() == this ? cell.place : -1;
    }

    @Override
    public mxICell getChildAt(int index) {
        return elements.get(index);
    }

    @Override
    public mxICell insert(mxICell child) {
        return insert(child, getChildCount());
    }

    @Override
    public mxICell insert(mxICell child, int index) {
        var cell = (ElementCell) child;
        cell.removeFromParent();
        cell.setParent(this);
        cell.place = elements.size();
        elements.add(cell);
        return cell;
    }

    @Override
    public mxICell remove(int index) {
        var cell = elements.get(index);
        var last = elements.remove(elements.size() - 1);
        if (last != cell) {
            elements.set(index, last);
            last.place = index;
        }
        cell.setParent(null);
        return cell;
    }

    @Override
    public mxICell remove(mxICell child) {
        return getIndex(child) < 0 ? child : remove(getIndex(child));
    }
}
