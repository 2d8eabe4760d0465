package org.concordat.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.edit.AddView;
import org.concordat.api.edit.RenameView;
import org.concordat.api.view.View;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The steps of a document, and going to one of them. */
class StepsTest {

    private final Document document = new Document(Content.empty("Test", "View"));
    private final View view = View.empty("one");

    @BeforeEach
    void threeSteps() {
        document.apply(new AddView(view));
        document.apply(new RenameView(view.id(), "one", "two"));
        document.apply(new RenameView(view.id(), "two", "three"));
    }

    private String name() {
        return document.views().get(1).name();
    }

    @Test
    void goingBackUndoesAllThatCameLater() {
        document.goTo(1);

        assertThat(name()).isEqualTo("one");
        assertThat(document.stepsDone()).isOne();
    }

    @Test
    void stepsTakenBackStayUntilSomethingElseIsDone() {
        document.goTo(1);
        assertThat(document.steps()).hasSize(3);

        document.apply(new RenameView(view.id(), "one", "other"));
        assertThat(document.steps()).hasSize(2);
    }

    @Test
    void goingForwardMakesThemAgain() {
        document.goTo(0);
        document.goTo(3);

        assertThat(name()).isEqualTo("three");
    }

    @Test
    void goingBeyondTheLastStepEndsThere() {
        document.goTo(99);

        assertThat(document.stepsDone()).isEqualTo(3);
    }

    @Test
    void goingBackToWhatWasSavedLeavesNothingToSave() {
        document.goTo(2);
        document.markSaved();
        document.goTo(3);
        assertThat(document.isDirty()).isTrue();

        document.goTo(2);
        assertThat(document.isDirty()).isFalse();
    }

    @Test
    void whatWasSavedIsOutOfReachOnceAnotherWayIsTaken() {
        document.markSaved();
        document.goTo(2);
        document.apply(new RenameView(view.id(), "two", "other"));

        assertThat(document.isDirty()).isTrue();
    }
}
