package org.concordat.desktop.creating;

import java.util.ArrayList;
import java.util.List;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.vocabulary.NodeType;

/** The types of the nodes that were drawn lately, the latest first. What comes in crowds, as by an import, was not drawn. */
public final class RecentTypes {

    private static final int MOST = 5;
    private static final int CROWD = 4;

    private final List<NodeType> types = new ArrayList<>();

    /** Takes note of an edit that was made. @return whether a type was used */
    public boolean note(Edit edit) {
        var added = edit.leaves().stream()
                .filter(AddNode.class::isInstance)
                .map(leaf -> ((AddNode) leaf).node().type())
                .filter(type -> !type.isPlaceholder())
                .limit(CROWD)
                .toList();
        if (added.size() >= CROWD) {
            return false;
        }
        added.forEach(this::use);
        return !added.isEmpty();
    }

    private void use(NodeType type) {
        types.remove(type);
        types.add(0, type);
        if (types.size() > MOST) {
            types.remove(MOST);
        }
    }

    public List<NodeType> types() {
        return List.copyOf(types);
    }
}
