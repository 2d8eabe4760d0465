package org.concordat.core.plugin.repository;

import java.security.GeneralSecurityException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What vouches for the index of a repository: {@code plugins.sig.json}. Instants are in ISO 8601 and kept as they were signed.
 *
 * @param format the version of this form
 * @param name of the repository, for people
 * @param number rises with each issue, so that an earlier one cannot be passed off as the latest
 * @param sha512 of the bytes of {@code plugins.json}
 * @param key that has signed, public, in base64
 * @param keyBefore that signed earlier issues; empty if it was the same
 * @param handover the signature by which the earlier key vouches for this one; empty without
 * @param signature over {@link #signedText()}, Ed25519, in base64
 */
public record Envelope(
        int format,
        String name,
        long number,
        String issued,
        String expires,
        String sha512,
        String key,
        String keyBefore,
        String handover,
        String signature) {

    /** How the file is called. */
    public static final String FILE = "plugins.sig.json";

    static final int FORMAT = 1;

    private static final int LONGEST_NAME = 80;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{128}");

    /** @throws IllegalArgumentException if something in it is missing or cannot be meant */
    public Envelope {
        name = Form.line(Objects.requireNonNullElse(name, ""), LONGEST_NAME);
        keyBefore = Objects.requireNonNullElse(keyBefore, "");
        handover = Objects.requireNonNullElse(handover, "");
        require(!name.isEmpty(), "name");
        require(number > 0, "number");
        require(sha512 != null && HASH.matcher(sha512).matches(), "sha512");
        require(key != null && isLine(key), "key");
        require(isLine(keyBefore), "keyBefore");
        require(signature != null, "signature");
        require(issued != null && isInstant(issued), "issued");
        require(expires != null && isInstant(expires), "expires");
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }

    private static boolean isLine(String text) {
        return text.chars().noneMatch(Character::isISOControl);
    }

    private static boolean isInstant(String text) {
        try {
            return isLine(Instant.parse(text).toString());
        } catch (DateTimeException e) {
            return false;
        }
    }

    public Instant issuedAt() {
        return Instant.parse(issued);
    }

    public Instant expiresAt() {
        return Instant.parse(expires);
    }

    /** Of the key that has signed. @throws IllegalArgumentException if that is no base64 */
    public Fingerprint fingerprint() {
        return Fingerprint.of(key);
    }

    /** What is signed: a heading and each fact on a line of its own, none of which can hold the end of a line. */
    String signedText() {
        return String.join(
                "\n",
                "Concordat plugin repository",
                String.valueOf(format),
                name,
                String.valueOf(number),
                issued,
                expires,
                sha512,
                key,
                keyBefore,
                handover);
    }

    boolean isSigned() {
        return Keys.verify(key, signedText(), signature);
    }

    /** Whether an earlier key vouches for the one that has signed. */
    boolean isHandedOverBy(String earlier) {
        return keyBefore.equals(earlier) && Keys.verify(earlier, handoverText(earlier, key), handover);
    }

    static String handoverText(String earlier, String later) {
        return String.join("\n", "Concordat plugin repository: new key", earlier, later);
    }

    Envelope signedBy(SigningKey by) throws GeneralSecurityException {
        return new Envelope(
                format,
                name,
                number,
                issued,
                expires,
                sha512,
                key,
                keyBefore,
                handover,
                Keys.sign(by.secret(), signedText()));
    }
}
