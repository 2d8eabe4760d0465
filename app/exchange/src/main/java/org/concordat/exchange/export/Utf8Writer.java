package org.concordat.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes text as UTF-8, gathered into larger pieces. Beside the JDK's writers it is quick without the optimising compiler too, which a
 * command does not have: whole strings are copied rather than encoded letter by letter. For one thread.
 */
public final class Utf8Writer extends Writer {

    private static final int GATHERED = 1 << 14;

    private final OutputStream out;
    private StringBuilder text = new StringBuilder(GATHERED);

    public Utf8Writer(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int c) throws IOException {
        text.append((char) c);
        passOnIfFull();
    }

    @Override
    public void write(String string) throws IOException {
        text.append(string);
        passOnIfFull();
    }

    @Override
    public void write(String string, int offset, int length) throws IOException {
        write(length == string.length() ? string : string.substring(offset, offset + length));
    }

    @Override
    public void write(char[] chars, int offset, int length) throws IOException {
        text.append(chars, offset, length);
        passOnIfFull();
    }

    private void passOnIfFull() throws IOException {
        if (text.length() >= GATHERED) {
            passOn(Character.isHighSurrogate(text.charAt(text.length() - 1)) ? 1 : 0);
        }
    }

    /** Starts anew rather than from the same text, which would stay twice as wide after one letter beyond Latin-1. */
    private void passOn(int heldBack) throws IOException {
        int end = text.length() - heldBack;
        out.write(text.substring(0, end).getBytes(StandardCharsets.UTF_8));
        var rest = text.substring(end);
        text = new StringBuilder(GATHERED).append(rest);
    }

    @Override
    public void flush() throws IOException {
        passOn(0);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }
}
