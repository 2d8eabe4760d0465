package org.concordat.core.declared;

import java.util.function.Function;
import org.concordat.core.declared.json.Mistakes;
import org.jspecify.annotations.Nullable;

/** A program that is made of its text when it is first run, and kept. May be used from any thread. */
final class Compiled<P> {

    private final Function<Mistakes, P> reader;
    private @Nullable P program;

    Compiled(Function<Mistakes, P> reader) {
        this.reader = reader;
    }

    /** Reads the text without keeping anything, for its mistakes. */
    void verify(Mistakes mistakes) {
        var unused = reader.apply(mistakes);
    }

    /** @throws IllegalStateException if its text makes no sense, with all that is wrong with it */
    synchronized P get() {
        if (program == null) {
            var mistakes = new Mistakes();
            var read = reader.apply(mistakes);
            if (!mistakes.none()) {
                throw new IllegalStateException(mistakes.all().get(0).toString());
            }
            program = read;
        }
        return program;
    }
}
