package org.concordat.desktop.importing.preview;

import java.util.Optional;
import org.concordat.api.edit.Edit;
import org.concordat.exchange.intake.Intake;

/** What one kind of import does at the steps of its dialog. */
public interface ImportSteps {

    /** What is still needed before there can be a preview, for people; empty if nothing is. */
    Optional<String> missing();

    /** What is done at last, such as "Paste", where previews are made by themselves; empty where somebody asks for each. */
    default Optional<String> deed() {
        return Optional.empty();
    }

    /** Makes a preview. */
    void preview();

    /** Whether somebody has to agree that rows are left out. */
    boolean asksToLeaveOut();

    /** The same edit with what shows it in a view that is there already, if it is to be shown there. */
    default Edit shown(Edit edit) {
        return edit;
    }

    /** Told what came in, once it is in the document and the dialog is closed. */
    void imported(Intake intake);
}
