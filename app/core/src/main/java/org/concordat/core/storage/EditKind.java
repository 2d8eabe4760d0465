package org.concordat.core.storage;

import java.util.Arrays;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.AddView;
import org.concordat.api.edit.BendLink;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.edit.ChangeLook;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.ChangeSettings;
import org.concordat.api.edit.CloseGroup;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.edit.RemoveLink;
import org.concordat.api.edit.RemoveNode;
import org.concordat.api.edit.RemoveView;
import org.concordat.api.edit.RenameView;

/** The kinds of edit by the word that stands for them in a journal. */
enum EditKind {
    ADD_NODE("addNode", AddNode.class),
    REMOVE_NODE("removeNode", RemoveNode.class),
    CHANGE_NODE("changeNode", ChangeNode.class),
    ADD_LINK("addLink", AddLink.class),
    REMOVE_LINK("removeLink", RemoveLink.class),
    CHANGE_LINK("changeLink", ChangeLink.class),
    ADD_VIEW("addView", AddView.class),
    REMOVE_VIEW("removeView", RemoveView.class),
    RENAME_VIEW("renameView", RenameView.class),
    PLACE_NODE("placeNode", PlaceNode.class),
    BEND_LINK("bendLink", BendLink.class),
    CLOSE_GROUP("closeGroup", CloseGroup.class),
    CHANGE_LOOK("changeLook", ChangeLook.class),
    CHANGE_SETTINGS("changeSettings", ChangeSettings.class),
    GROUP("group", Group.class);

    private final String key;
    private final Class<? extends Edit> type;

    EditKind(String key, Class<? extends Edit> type) {
        this.key = key;
        this.type = type;
    }

    String key() {
        return key;
    }

    static EditKind of(Edit edit) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.isInstance(edit))
                .findFirst()
                .orElseThrow();
    }

    static EditKind of(String key) throws UnreadableException {
        return Arrays.stream(values())
                .filter(kind -> kind.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new UnreadableException(Texts.get("unknownMember", Texts.brief(key))));
    }
}
