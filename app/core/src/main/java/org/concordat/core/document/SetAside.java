package org.concordat.core.document;

/**
 * Something in a file that could not be read: it stays in the file, word for word, until somebody mends or deletes it.
 *
 * @param section where it stood: {@code nodes}, {@code links}, {@code views}
 * @param json its text as it stood
 * @param reason why it was set aside, and what to do, for people
 */
public record SetAside(String section, String json, String reason) {}
