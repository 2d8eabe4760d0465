package org.concordat.core.declared.expression;

import java.util.function.Function;
import org.concordat.core.declared.json.Mistakes;
import org.jspecify.annotations.Nullable;

/** Something that is made of its text when it is first needed, and kept. May be used from any thread. */
public final class Compiled<P> {

    private final Function<Mistakes, P> reader;
    private @Nullable P program;

    public Compiled(Function<Mistakes, P> reader) {
        this.reader = reader;
    }

    /** Reads the text without keeping what it gives, for its mistakes. */
    public P verify(Mistakes mistakes) {
        return reader.apply(mistakes);
    }

    /** @throws IllegalStateException if its text makes no sense, with the first thing that is wrong with it */
    public synchronized P get() {
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
