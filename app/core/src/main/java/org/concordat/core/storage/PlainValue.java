package org.concordat.core.storage;

import java.nio.charset.StandardCharsets;
import org.concordat.api.vocabulary.Kind;
import tools.jackson.core.JacksonException;

/** Single values in the form in which a file of ours holds them, for other files that hold facts too. */
public final class PlainValue {

    private PlainValue() {}

    /** The JSON text of a value, as a file of ours has it. */
    public static String json(Object value) {
        var out = new JsonOutput();
        new ValueWriter(out).write(value);
        return new String(out.toBytes(), StandardCharsets.UTF_8);
    }

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
