package org.concordat.core.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts the starts that ended badly: that came to no window, or whose program was gone within its first minute without having been
 * closed. After two of them the next should do without the plugins that may be to blame.
 */
public final class Starts {

    private static final Logger LOG = LoggerFactory.getLogger(Starts.class);
    private static final int MOST_BAD = 2;
    private static final int MOST_KNOWN = 20;

    private final Path file;
    private final long process;
    private final LongPredicate alive;

    /** @param file where the processes stand that have not gone well yet, each on a line */
    public Starts(Path file) {
        this(
                file,
                ProcessHandle.current().pid(),
                pid -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent());
    }

    Starts(Path file, long process, LongPredicate alive) {
        this.file = file;
        this.process = process;
        this.alive = alive;
    }

    /** Counts this start. @return whether those before it ended badly, so that this one should be safe; what still runs has not ended */
    public boolean begin() {
        var begun = begun();
        long bad = begun.stream().filter(pid -> !alive.test(pid)).count();
        begun.add(process);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, begun.stream().map(String::valueOf).toList());
        } catch (IOException e) {
            LOG.info("This start is not counted: {}", e.toString());
        }
        return bad >= MOST_BAD;
    }

    private List<Long> begun() {
        var begun = new ArrayList<Long>();
        try {
            Files.readAllLines(file).stream()
                    .limit(MOST_KNOWN)
                    .filter(line -> line.matches("[0-9]{1,15}"))
                    .forEach(line -> begun.add(Long.valueOf(line)));
        } catch (NoSuchFileException e) {
            return begun;
        } catch (IOException e) {
            LOG.info("The starts before are not known: {}", e.toString());
        }
        return begun;
    }

    /** This one goes well: it has been seen for a while, or was closed. No start before counts any more. */
    public void well() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.info("The starts before stay counted: {}", e.toString());
        }
    }
}
