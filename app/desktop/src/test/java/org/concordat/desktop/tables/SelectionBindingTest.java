package org.concordat.desktop.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.RemoveNode;
import org.concordat.api.network.Node;
import org.concordat.desktop.OnEventThread;
import org.concordat.desktop.tables.Query.Sorted;
import org.junit.jupiter.api.Test;

class SelectionBindingTest {

    private final Practices practices = new Practices();
    private final ElementModel model =
            practices.model(practices.query().withSorted(new Sorted(practices.column("core.name"), false)));
    private final ElementTable table;
    private final SelectionBinding binding;

    SelectionBindingTest() throws Exception {
        table = OnEventThread.get(() -> new ElementTable(practices.desk, model, "Nodes"));
        binding = new SelectionBinding(table, model, practices.selection);
        table.setKeeping(binding::keeping);
        binding.setAwake(true);
    }

    @Test
    void aSelectedRowIsSelectedInTheWindow() throws Exception {
        OnEventThread.run(() -> table.setRowSelectionInterval(1, 1));

        assertThat(practices.selection.get()).containsExactly(practices.mill.id());
    }

    @Test
    void whatTheWindowSelectsIsSelectedInTheTable() throws Exception {
        OnEventThread.run(() -> practices.selection.set(List.of(practices.park.id(), practices.high.id())));

        assertThat(table.getSelectedRows()).containsExactly(0, 2);
    }

    @Test
    void whatTheTableDoesNotShowStaysSelectedInTheWindow() throws Exception {
        OnEventThread.run(() -> practices.selection.set(List.of(practices.pcn.id(), practices.high.id())));

        assertThat(practices.selection.get()).containsExactly(practices.pcn.id(), practices.high.id());
    }

    @Test
    void anotherOrderSelectsTheSameElements() throws Exception {
        OnEventThread.run(() -> practices.selection.set(List.of(practices.high.id())));

        OnEventThread.run(() -> model.ask(model.query().withSorted(new Sorted(practices.column("core.name"), true))));

        assertThat(table.getSelectedRows()).containsExactly(2);
        assertThat(practices.selection.get()).containsExactly(practices.high.id());
    }

    @Test
    void aRowThatComesAboveMovesNoSelection() throws Exception {
        OnEventThread.run(() -> practices.selection.set(List.of(practices.mill.id())));

        OnEventThread.run(() -> practices.document.apply(
                new AddNode(Node.of(GeneralPractice.GP_PRACTICE).with(Core.NAME, "Abbey"))));

        assertThat(table.getSelectedRows()).containsExactly(2);
        assertThat(practices.selection.get()).containsExactly(practices.mill.id());
    }

    @Test
    void aRowThatGoesSelectsNoOther() throws Exception {
        OnEventThread.run(() -> practices.selection.set(List.of(practices.high.id())));

        OnEventThread.run(() -> practices.document.apply(new RemoveNode(practices.mill)));

        assertThat(table.getSelectedRows()).containsExactly(0);
        assertThat(practices.selection.get()).containsExactly(practices.high.id());
    }
}
