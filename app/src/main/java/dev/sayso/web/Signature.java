package dev.sayso.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Proves to whom a webhook is sent that this server sent it: HMAC-SHA256 (RFC 2104) over the time and the body. */
final class Signature {

    static final String HEADER = "Sayso-Signature";

    private Signature() {}

    /**
     * The value of the header: {@code t=1700000000,v1=…}, where v1 is the HMAC of time, full stop and body in hexadecimal digits.
     *
     * @param time seconds since 1970
     */
    static String of(String secret, long time, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((time + ".").getBytes(StandardCharsets.US_ASCII));
            return "t=" + time + ",v1=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is missing from this Java platform", e);
        }
    }
}
