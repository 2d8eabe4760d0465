package org.concordat.desktop.desk;

import java.util.Optional;
import java.util.function.Consumer;
import org.concordat.api.edit.Edit;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Network;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Document;
import org.concordat.core.document.RefusedEditException;
import org.concordat.desktop.selection.Selection;
import org.concordat.desktop.theme.EventThread;
import org.concordat.desktop.theme.TypeIcons;

/**
 * What the panels of one window share. Belongs to the event thread.
 *
 * @param notices says something to the user in passing, in the status bar
 */
public record Desk(
        Document document, CareModels careModels, Selection selection, TypeIcons icons, Consumer<String> notices) {

    public Network network() {
        return document.network();
    }

    public Vocabulary vocabulary() {
        return careModels.vocabulary();
    }

    public Names names() {
        return new Names(document.network());
    }

    /** Makes an edit; one that does not fit any more is told to the user and changes nothing. @return the edit as it was made */
    public Optional<Edit> apply(Edit edit) {
        EventThread.require();
        try {
            return Optional.of(document.apply(edit));
        } catch (RefusedEditException e) {
            notices.accept(Names.WORDS.format("refused", String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }
}
