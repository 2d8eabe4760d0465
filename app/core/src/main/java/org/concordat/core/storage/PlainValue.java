package org.concordat.core.storage;

import org.concordat.api.vocabulary.Kind;
import tools.jackson.core.JacksonException;

/** Single values in the form in which a file of ours holds them, for other files that hold facts too. */
public final class PlainValue {

    private PlainValue() {}

    /**
     * The value of a kind that a JSON text says.
     *
     * @throws IllegalArgumentException if it says none; the message says what was wanted
     */
    public static Object read(Kind.Name kind, String json) {
        try (var parser = Slice.of(json).parser()) {
            parser.nextToken();
            return new ValueReader().read(parser, kind);
        } catch (UnreadableException e) {
            throw new IllegalArgumentException(e.reason(), e);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(Texts.cause(e), e);
        }
    }
}
