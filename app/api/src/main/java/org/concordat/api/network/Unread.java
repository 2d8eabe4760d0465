package org.concordat.api.network;

/**
 * A value that stands in the file but means nothing here: its attribute belongs to a care model that is missing, or it is of the wrong
 * kind. It is written back byte for byte.
 *
 * @param json the text as it stood in the file
 * @param reason why it was not read, for people; empty when only the care model is missing
 * @since 0.1.0
 */
public record Unread(String json, String reason) {

    public Unread {
        if (json.isBlank()) {
            throw new IllegalArgumentException("An unread value has a text");
        }
    }
}
