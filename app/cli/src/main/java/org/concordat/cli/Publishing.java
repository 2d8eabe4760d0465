package org.concordat.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.concordat.core.plugin.repository.Envelope;
import org.concordat.core.plugin.repository.RepositoryFolder;
import org.concordat.core.plugin.repository.SigningKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is said of a repository when it is signed. */
final class Publishing {

    @Option(names = "--old-key", paramLabel = "FILE")
    private @Nullable Path oldKey;

    @Option(names = "--name", paramLabel = "NAME")
    private @Nullable String name;

    @Option(names = "--days", paramLabel = "N", defaultValue = "90")
    private int days;

    /** Signs a folder and says so. */
    void sign(Path folder, Path key, Clock clock, Terminal terminal) throws Exception {
        if (days < 1) {
            throw new CommandFailure(Texts.of("sign.noDays", days));
        }
        var signing = SigningKey.read(key);
        var before = oldKey == null ? null : SigningKey.read(oldKey);
        terminal.print(told(signed(new RepositoryFolder(folder), signing, before, clock)));
    }

    private Envelope signed(RepositoryFolder folder, SigningKey key, @Nullable SigningKey before, Clock clock)
            throws Exception {
        try {
            return folder.sign(key, before, name, days, clock);
        } catch (IOException e) {
            throw notWritten(folder.folder(), e);
        }
    }

    private static String told(Envelope envelope) {
        return Texts.of(
                "sign.signed",
                envelope.name(),
                envelope.expires().substring(0, "2026-11-22".length()),
                envelope.fingerprint());
    }

    static CommandFailure notWritten(Path file, IOException e) {
        return new CommandFailure(Texts.of("write.failed", file.toString(), Destination.reason(e)), e);
    }
}
