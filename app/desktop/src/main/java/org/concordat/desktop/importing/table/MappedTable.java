package org.concordat.desktop.importing.table;

import java.util.Optional;
import org.concordat.core.storage.disk.StateDirectory;
import org.concordat.desktop.desk.Desk;
import org.concordat.exchange.spreadsheet.MappingMemory;
import org.jspecify.annotations.Nullable;

/** The table that is to come in, with what its columns mean; or why there is none yet. Belongs to the event thread. */
final class MappedTable {

    private final Desk desk;
    private final MappingMemory mappings;
    private final TableSetup setup;
    private final Runnable changed;
    private @Nullable OpenTable table;
    private @Nullable MappingModel model;
    private String trouble = "";

    /**
     * Without a table yet.
     *
     * @param state where mappings of columns are remembered
     * @param setup where it is shown
     * @param changed told when there is a table, and when its columns mean something else
     */
    MappedTable(Desk desk, StateDirectory state, TableSetup setup, Runnable changed) {
        this.desk = desk;
        this.setup = setup;
        this.changed = changed;
        mappings = new MappingMemory(state);
    }

    MappingMemory mappings() {
        return mappings;
    }

    /** Forgets the table, as another one is being read. @param why there is none, for people */
    void clear(String name, String why) {
        table = null;
        model = null;
        trouble = why;
        setup.clear(name);
    }

    /** @param why there is no table or no preview, for people; empty if nothing is wrong */
    void setTrouble(String why) {
        trouble = why;
    }

    void show(OpenTable read) {
        var made = new MappingModel(
                desk.vocabulary(),
                read.sample().headings().names(),
                read.mapping(),
                type -> read.source().guess(read.sample(), type),
                changed);
        table = read;
        trouble = "";
        model = made;
        setup.show(read, made);
        changed.run();
    }

    @Nullable
    OpenTable table() {
        return table;
    }

    @Nullable
    MappingModel model() {
        return model;
    }

    /** What is still needed before there can be a preview, for people; empty if nothing is. @param none said where there is no table */
    Optional<String> missing(String none) {
        if (!trouble.isEmpty()) {
            return Optional.of(trouble);
        }
        return model == null ? Optional.of(none) : model.missing();
    }

    /** Keeps what the columns mean for the next table like it. */
    void remember() {
        if (model != null && table != null) {
            setup.remember(mappings, table.sample().headings(), model.mapping());
        }
    }
}
