package org.concordat.desktop.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javax.swing.event.ListDataEvent;
import javax.swing.event.ListDataListener;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.edit.AddNode;
import org.concordat.api.network.Node;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.junit.jupiter.api.Test;

class StepsModelTest {

    private final Document document = new Document(Content.empty("Network", "View"));
    private final StepsModel model = new StepsModel(document);

    private void step() {
        document.apply(new AddNode(Node.of(GeneralPractice.GP_PRACTICE)));
        model.refresh();
    }

    private List<StepsModel.State> rows() {
        return IntStream.range(0, model.getSize()).mapToObj(model::getElementAt).toList();
    }

    @Test
    void aDocumentJustOpenedHasOneRow() {
        assertThat(rows()).singleElement().matches(StepsModel.State::present);
    }

    @Test
    void theLastStepMadeIsThePresent() {
        step();
        step();

        assertThat(rows()).extracting(StepsModel.State::present).containsExactly(false, false, true);
    }

    @Test
    void stepsThatWereTakenBackStayAsOnesNotReached() {
        step();
        step();
        document.goTo(1);
        model.refresh();

        assertThat(rows()).extracting(StepsModel.State::reached).containsExactly(true, true, false);
        assertThat(rows()).extracting(StepsModel.State::present).containsExactly(false, true, false);
    }

    @Test
    void aStepAfterOnesTakenBackReplacesThem() {
        step();
        step();
        document.goTo(0);
        step();

        assertThat(rows()).hasSize(2);
    }

    @Test
    void aListIsToldOfRowsThatCameAndWent() {
        var told = new Told();
        model.addListDataListener(told);
        step();
        step();
        document.goTo(0);
        step();

        assertThat(told.rows).isEqualTo(model.getSize() - 1);
    }

    /** Counts as a list does. */
    private static final class Told implements ListDataListener {

        private int rows;

        @Override
        public void intervalAdded(ListDataEvent event) {
            rows += event.getIndex1() - event.getIndex0() + 1;
        }

        @Override
        public void intervalRemoved(ListDataEvent event) {
            rows -= event.getIndex1() - event.getIndex0() + 1;
        }

        @Override
        public void contentsChanged(ListDataEvent event) {}
    }
}
