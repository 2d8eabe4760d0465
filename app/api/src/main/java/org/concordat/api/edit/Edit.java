package org.concordat.api.edit;

import java.util.List;

/**
 * A change as a value. It holds what was before as well as what is after, so that it can be undone, told to listeners, written to the
 * journal, compared and merged. Describing an edit changes nothing; only the document makes it.
 *
 * <p>A document completes what it is asked: removing a node also removes its links and its places in the views.
 *
 * @since 0.1.0
 */
public sealed interface Edit
        permits AddNode,
                RemoveNode,
                ChangeNode,
                AddLink,
                RemoveLink,
                ChangeLink,
                AddView,
                RemoveView,
                RenameView,
                PlaceNode,
                BendLink,
                CloseGroup,
                ChangeLook,
                ChangeSettings,
                Group {

    /** The edit that takes this one back. */
    Edit inverse();

    /** What it does, in a few words, as in "Undo add Provider": begins in lower case. */
    String label();

    /** The edits that it is made of, in order, groups opened; a single one is itself. */
    default List<Edit> leaves() {
        return List.of(this);
    }
}
