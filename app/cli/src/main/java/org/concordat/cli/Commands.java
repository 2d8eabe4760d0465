package org.concordat.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the subcommands, each with the surroundings that it works in. */
final class Commands implements IFactory {

    private final Surroundings surroundings;

    Commands(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (var command : new Class<?>[] {
            InfoCommand.class,
            CheckCommand.class,
            FormatCommand.class,
            ExportCommand.class,
            ImportOdsCommand.class,
            ImportTableCommand.class,
            PluginsListCommand.class
        }) {
            if (type == command) {
                return type.getDeclaredConstructor(Surroundings.class).newInstance(surroundings);
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
