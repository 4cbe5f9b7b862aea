package dev.sayso.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The key by which a server speaks TLS.
 *
 * @param password of the key in the store
 */
public record Tls(KeyStore keys, String password) {

    private static final Pattern PRIVATE_KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");
    private static final List<String> ALGORITHMS = List.of("EC", "RSA", "Ed25519", "Ed448");
    private static final String ALIAS = "sayso";

    /**
     * From two PEM files.
     *
     * @param certificates the server's, followed by those that vouch for it
     * @param key PKCS #8 without a password
     * @throws IllegalArgumentException if they cannot be used: says why
     */
    public static Tls ofPem(Path certificates, Path key) {
        try {
            PrivateKey its = key(key);
            Certificate[] chain = CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(Files.readAllBytes(certificates)))
                    .toArray(Certificate[]::new);
            if (chain.length == 0) {
                throw new IllegalArgumentException(certificates + " has no certificate");
            }
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(null, null);
            keys.setKeyEntry(ALIAS, its, new char[0], chain);
            return new Tls(keys, "");
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "the certificate in " + certificates + " with the key in " + key + " cannot be used: " + e, e);
        }
    }

    /**
     * From a PKCS #12 file.
     *
     * @throws IllegalArgumentException if it cannot be used: says why
     */
    public static Tls ofPkcs12(Path file, String password) {
        try (InputStream bytes = Files.newInputStream(file)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(bytes, password.toCharArray());
            return new Tls(keys, password);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException("the key in " + file + " cannot be used: " + e, e);
        }
    }

    private static PrivateKey key(Path file) throws IOException, GeneralSecurityException {
        Matcher pem = PRIVATE_KEY.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
        if (!pem.find()) {
            throw new IllegalArgumentException(file + " has no key of PKCS #8 without a password (BEGIN PRIVATE KEY)");
        }
        byte[] bytes = Base64.getMimeDecoder().decode(pem.group(1));
        for (String algorithm : ALGORITHMS) {
            Optional<PrivateKey> key = key(bytes, algorithm);
            if (key.isPresent()) {
                return key.get();
            }
        }
        throw new IllegalArgumentException(file + " has a key of none of " + ALGORITHMS);
    }

    /** The key that the bytes are; empty where they are one of another kind. */
    private static Optional<PrivateKey> key(byte[] bytes, String algorithm) throws GeneralSecurityException {
        try {
            return Optional.of(KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(bytes)));
        } catch (InvalidKeySpecException e) {
            return Optional.empty();
        }
    }

    /** Nothing that could be printed by mistake. */
    @Override
    public String toString() {
        return "Tls";
    }
}
