package org.concordat.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** The subcommands, each made with the surroundings that it works in. */
final class Commands implements IFactory {

    private static final Map<String, Class<?>> OF_THE_PROGRAM = inOrder();

    private final Surroundings surroundings;

    Commands(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    private static Map<String, Class<?>> inOrder() {
        var commands = new LinkedHashMap<String, Class<?>>();
        commands.put("info", InfoCommand.class);
        commands.put("check", CheckCommand.class);
        commands.put("measure", MeasureCommand.class);
        commands.put("format", FormatCommand.class);
        commands.put("export", ExportCommand.class);
        commands.put("report", ReportCommand.class);
        commands.put("formats", FormatsCommand.class);
        commands.put("import", ImportCommand.class);
        commands.put("plugins", PluginsCommand.class);
        commands.put("completion", CompletionCommand.class);
        return commands;
    }

    /** Adds the command that the first word names, and none of the others, which take time to make; or all where it names none. */
    CommandLine addTo(CommandLine program, String... args) {
        var named = args.length == 0 || args[0].equals("completion") ? null : OF_THE_PROGRAM.get(args[0]);
        OF_THE_PROGRAM.forEach((name, command) -> {
            if (named == null || named == command) {
                program.addSubcommand(name, new CommandLine(command, this));
            }
        });
        return program;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (var constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Surroundings.class) {
                return type.cast(constructor.newInstance(surroundings));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
