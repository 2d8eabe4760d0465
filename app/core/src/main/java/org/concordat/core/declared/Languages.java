package org.concordat.core.declared;

import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.concordat.api.model.Vocabulary;
import org.concordat.core.declared.expression.Language;
import org.concordat.core.declared.expression.TypeIds;

/**
 * The language of one care model's expressions, made when the first of them is looked at: it takes longer than all else, and most starts of
 * the program need no expression. May be used from any thread.
 */
final class Languages {

    private final AtomicReference<Supplier<Vocabulary>> vocabulary = new AtomicReference<>();
    private final String model;
    private final Set<String> needs;
    private volatile Holder made = Holder.NONE;

    /** Keeps the class of the language from being loaded before it is needed. */
    private record Holder(Object language) {
        private static final Holder NONE = new Holder("");
    }

    Languages(String model, Set<String> needs) {
        this.model = model;
        this.needs = Set.copyOf(needs);
    }

    /** Says what there is to speak of. */
    void speakOf(Supplier<Vocabulary> all) {
        vocabulary.set(all);
    }

    synchronized Language get() {
        if (made == Holder.NONE) {
            var all = vocabulary.get();
            if (all == null) {
                throw new IllegalStateException("The care model " + model + " is not read yet");
            }
            made = new Holder(new Language(new TypeIds(all.get(), model, needs)));
        }
        return (Language) made.language();
    }
}
