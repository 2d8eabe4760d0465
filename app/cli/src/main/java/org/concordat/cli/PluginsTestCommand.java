package org.concordat.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.concordat.core.declared.ModelSource;
import org.concordat.core.declared.UnfitModelException;
import org.concordat.core.declared.bench.Result;
import org.concordat.core.declared.bench.TestBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tries a care model without code on the examples that come with it. */
@Command(name = "test")
final class PluginsTestCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER-OR-FILE")
    private Path path;

    PluginsTestCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        var terminal = Terminal.of(spec);
        var here =
                surroundings.installation().workspace().plugins().careModels().models();
        try {
            var results = TestBench.run(ModelSource.of(CareModelFolder.existing(path)), here);
            results.forEach(result -> terminal.print(line(result)));
            long unmet = results.stream().filter(result -> !result.isMet()).count();
            terminal.print(
                    Texts.of(results.isEmpty() ? "plugins.test.none" : "plugins.test.sum", results.size(), unmet));
            return unmet == 0 && !results.isEmpty() ? ExitCode.OK : Outcome.FOUND;
        } catch (UnfitModelException e) {
            terminal.print(Texts.of("plugins.unfit", path.toString(), String.valueOf(e.getMessage())));
            return Outcome.FOUND;
        }
    }

    private static String line(Result result) {
        return result.isMet()
                ? Texts.of("plugins.test.met", result.example(), result.what())
                : Texts.of("plugins.test.unmet", result.example(), result.what(), result.found());
    }
}
