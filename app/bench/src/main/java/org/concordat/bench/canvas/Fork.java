package org.concordat.bench.canvas;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Runs a program in a fresh virtual machine with the options and the class path of this one. */
final class Fork {

    private Fork() {}

    /** Waits for its end. @param lines takes in what it writes to its output */
    static void run(Class<?> program, List<String> arguments, Consumer<String> lines)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(arguments);
        var process =
                new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            output.lines().forEach(lines);
        } finally {
            process.destroy();
        }
        process.waitFor();
    }
}
