package org.concordat.cli;

import java.util.concurrent.Callable;
import org.concordat.core.plugin.repository.Fingerprint;
import org.concordat.core.plugin.repository.Stranger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Agrees to a repository, if it is signed with the key that the user names; without one, shows the key to be compared. */
@Command(name = "add")
final class RepositoriesAddCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ADDRESS")
    private String address;

    @Option(names = "--key", paramLabel = "FINGERPRINT")
    private @Nullable String key;

    RepositoriesAddCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        var expected = expected();
        var terminal = Terminal.of(spec);
        var repositories = surroundings.repositories();
        var stranger =
                new Progress(terminal).during(Texts.of("progress.asking", address), () -> repositories.ask(address));
        var found = stranger.fingerprint();
        if (expected == null && !stranger.isKnown()) {
            terminal.print(Texts.of("repositories.shown", stranger.name(), found));
            throw new CommandFailure(unagreed(stranger));
        }
        if (expected != null && !expected.equals(found)) {
            throw new CommandFailure(Texts.of("repositories.otherKey", stranger.name(), expected, found));
        }
        var known = repositories.add(stranger);
        terminal.print(Texts.of("repositories.added", known.name(), found));
        return ExitCode.OK;
    }

    private @Nullable Fingerprint expected() throws CommandFailure {
        var typed = key;
        if (typed == null) {
            return null;
        }
        return Fingerprint.parse(typed)
                .orElseThrow(() -> new CommandFailure(Texts.of("repositories.noFingerprint", typed)));
    }

    /** One that is known and suddenly has another key is no everyday matter. */
    private String unagreed(Stranger stranger) {
        boolean isChanged = stranger.known()
                .filter(known -> !known.fingerprint().equals(stranger.fingerprint()))
                .isPresent();
        return Texts.of(
                isChanged ? "repositories.keyChanged" : "repositories.compare", address, stranger.fingerprint());
    }
}
