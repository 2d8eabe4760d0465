package org.concordat.desktop.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.swing.event.TableModelEvent;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.RemoveNode;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Node;
import org.concordat.desktop.tables.Query.Sorted;
import org.junit.jupiter.api.Test;

class ElementModelTest {

    private final Practices practices = new Practices();
    private final ElementModel model =
            practices.model(practices.query().withSorted(new Sorted(practices.column("core.name"), false)));

    private static Node practice(String name) {
        return Node.of(GeneralPractice.GP_PRACTICE).with(Core.NAME, name);
    }

    @Test
    void aNewNodeComesToItsPlace() {
        practices.document.apply(new AddNode(practice("Long Row")));

        assertThat(practices.names(model)).containsExactly("High Street", "Long Row", "Mill Lane", "Park View");
    }

    @Test
    void aNewNodeOfAnotherTypeDoesNotCome() {
        practices.document.apply(new AddNode(Node.of(GeneralPractice.GP_GROUP).with(Core.NAME, "South PCN")));

        assertThat(model.getRowCount()).isEqualTo(3);
    }

    @Test
    void aNodeThatGoesAndComesBackIsThereOnce() {
        practices.document.apply(new RemoveNode(practices.mill));
        assertThat(practices.names(model)).containsExactly("High Street", "Park View");

        practices.document.undo();

        assertThat(practices.names(model)).containsExactly("High Street", "Mill Lane", "Park View");
    }

    @Test
    void aNodeThatTurnsIntoAnotherTypeGoes() {
        practices.document.apply(new ChangeNode(practices.mill, practices.mill.withType(GeneralPractice.GP_GROUP)));

        assertThat(practices.names(model)).containsExactly("High Street", "Park View");
    }

    @Test
    void anEditTellsOnlyOfItsRow() {
        var told = new ArrayList<Integer>();
        model.addTableModelListener(
                event -> told.addAll(List.of(event.getType(), event.getFirstRow(), event.getLastRow())));

        practices.document.apply(new ChangeNode(practices.mill, practices.mill.with(Core.NAME, "Windmill Lane")));

        assertThat(told).containsExactly(TableModelEvent.UPDATE, 1, 1);
    }

    @Test
    void rowsStayWhereTheyAreWhileTheyAreEdited() {
        practices.document.apply(new ChangeNode(practices.high, practices.high.with(Core.NAME, "Zebra")));

        assertThat(practices.names(model)).containsExactly("Zebra", "Mill Lane", "Park View");
    }

    @Test
    void whatHappensWhileItDozesIsThereWhenItWakes() {
        model.doze();
        practices.document.apply(new RemoveNode(practices.mill));

        model.refresh();

        assertThat(practices.names(model)).containsExactly("High Street", "Park View");
    }

    @Test
    void theTotalFollowsToo() {
        practices.document.apply(new RemoveNode(practices.mill));

        assertThat(model.total()).isEqualTo(2);
    }

    @Test
    void oneEntryIsOneStepForAllRows() {
        var status = practices.column("core.status");
        var planned = ((Entry.Chosen) status.entry(practices.sight()).orElseThrow())
                .take()
                .apply("planned");
        int steps = practices.document.stepsDone();

        practices.document.apply(CellEdits.set(
                practices.document.network(), List.of(practices.high.id(), practices.mill.id()), status, planned));

        assertThat(practices.document.stepsDone()).isEqualTo(steps + 1);
        assertThat(practices.document.network().nodes())
                .filteredOn(n -> "planned".equals(n.get(Core.STATUS)))
                .hasSize(2);
    }

    @Test
    void rowsThatHaveTheValueAlreadyAreNoPartOfTheStep() {
        var name = practices.column("core.name");
        UnaryOperator<Facts> same = facts -> facts.with(Core.NAME, "Mill Lane");

        assertThat(CellEdits.set(practices.document.network(), List.of(practices.mill.id()), name, same)
                        .leaves())
                .isEmpty();
    }
}
