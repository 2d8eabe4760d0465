package org.concordat.desktop.palette;

import java.util.ArrayList;
import java.util.List;
import org.concordat.api.vocabulary.NodeType;

/** The types used lately as the palette lists them: each keeps its line as long as it is among them, so that no line moves under the pointer. */
final class Lately {

    private final List<NodeType> types = new ArrayList<>();

    /** Takes in what is new; it stands where one stood that is no longer used, or else at the end. @param now the latest first */
    void follow(List<NodeType> now) {
        var fresh = new ArrayList<>(now);
        fresh.removeAll(types);
        types.replaceAll(type -> now.contains(type) || fresh.isEmpty() ? type : fresh.remove(0));
        types.retainAll(now);
        types.addAll(fresh);
    }

    List<NodeType> types() {
        return List.copyOf(types);
    }
}
