package org.concordat.desktop.importing.preview;

import java.util.Optional;
import org.concordat.exchange.intake.Intake;

/** What one kind of import does at the steps of its dialog. */
public interface ImportSteps {

    /** What is still needed before there can be a preview, for people; empty if nothing is. */
    Optional<String> missing();

    /** Makes a preview. */
    void preview();

    /** Whether somebody has to agree that rows are left out. */
    boolean asksToLeaveOut();

    /** Told what came in, once it is in the document and the dialog is closed. */
    void imported(Intake intake);
}
