package org.concordat.core.plugin.repository;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How the files of this package are read and written. A name that is not known is passed over, so that later versions may add some. */
final class Form {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /** What moves the cursor of a terminal or turns the direction of a text round: nobody's name needs it. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\u202a-\\u202e\\u2066-\\u2069]+");

    private Form() {}

    /** With lines that end in the same way on every system, so that the same facts are the same bytes. */
    static byte[] write(Object value) {
        var text = JSON.writeValueAsString(value).replace("\r\n", "\n") + "\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A text of somebody else on one line, and no longer than a screen can bear. */
    static String line(String text, int most) {
        var plain = UNSEEN.matcher(text).replaceAll(" ").strip();
        return plain.length() <= most ? plain : plain.substring(0, most - 1) + "…";
    }
}
