package org.concordat.core.declared.expression;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/** A list that is put together from others: the one that a longer one was made of stays as it was, and nothing is copied for each step. */
final class Growing extends AbstractList<Object> {

    private static final int LONGEST = 1_000_000;

    private final ArrayList<Object> items;
    private final int size;

    private Growing(ArrayList<Object> items) {
        this.items = items;
        size = items.size();
    }

    /** The two, one after the other. */
    static List<Object> of(List<?> first, List<?> second) {
        boolean isAtItsEnd = first instanceof Growing grown && grown.items.size() == grown.size;
        Budget.spend(second.size() + (isAtItsEnd ? 0L : first.size()));
        if (first.size() + second.size() > LONGEST) {
            throw new IllegalStateException(Texts.get("listTooLong", LONGEST));
        }
        var items = isAtItsEnd ? ((Growing) first).items : new ArrayList<Object>(first);
        items.addAll(second);
        return new Growing(items);
    }

    @Override
    public Object get(int index) {
        if (index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return items.get(index);
    }

    @Override
    public int size() {
        return size;
    }
}
