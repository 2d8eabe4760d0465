package org.concordat.core.plugin.repository;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Pattern;
import org.concordat.api.vocabulary.Words;

/**
 * The key of whoever makes a repository, in a file of their own: the secret key as PKCS#8 and the public one as X.509, both in PEM.
 *
 * @param open the public key, in base64
 */
public record SigningKey(PrivateKey secret, String open) {

    private static final Words WORDS = Words.beside(SigningKey.class);
    private static final String SECRET = "PRIVATE KEY";
    private static final String OPEN = "PUBLIC KEY";
    private static final int LINE = 64;

    /** Makes a key and writes it to a new file that only its owner may read. @throws IOException if there is one already, or it cannot be written */
    public static SigningKey create(Path file) throws IOException {
        var pair = Keys.generate();
        var text = pem(SECRET, pair.getPrivate().getEncoded())
                + pem(OPEN, pair.getPublic().getEncoded());
        SecretFile.create(file, text.getBytes(StandardCharsets.US_ASCII));
        return new SigningKey(pair.getPrivate(), Keys.text(pair.getPublic()));
    }

    /** Reads a key. @throws PublishingException if it is none */
    public static SigningKey read(Path file) throws IOException, PublishingException {
        try {
            var text = Files.readString(file, StandardCharsets.ISO_8859_1);
            var secret = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(part(SECRET, text)));
            var open = Base64.getEncoder().encodeToString(part(OPEN, text));
            var probe = "Do the two belong together?";
            if (!Keys.verify(open, probe, Keys.sign(secret, probe))) {
                throw new IllegalArgumentException("The two keys do not belong together");
            }
            return new SigningKey(secret, open);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new PublishingException(WORDS.format("key.unreadable", file), e);
        }
    }

    public Fingerprint fingerprint() {
        return Fingerprint.of(open);
    }

    private static String pem(String what, byte[] bytes) {
        var lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(bytes);
        return "-----BEGIN " + what + "-----\n" + lines + "\n-----END " + what + "-----\n";
    }

    private static byte[] part(String what, String text) {
        var found = Pattern.compile("-----BEGIN " + what + "-----([^-]*)-----END " + what + "-----")
                .matcher(text);
        if (!found.find()) {
            throw new IllegalArgumentException("No " + what);
        }
        return Base64.getMimeDecoder().decode(found.group(1));
    }

    /** Names the public key alone: the other is nobody's business. */
    @Override
    public String toString() {
        return fingerprint().toString();
    }
}
