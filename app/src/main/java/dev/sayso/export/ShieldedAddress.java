package dev.sayso.export;

import java.net.IDN;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Reads what is written in addresses: percent signs and punycode. */
final class ShieldedAddress {

    private ShieldedAddress() {}

    /** Whether an address may stand there of which the letters are not written as they are. */
    static boolean isWrittenOtherwise(String words) {
        return words.contains("%") || words.contains("xn--");
    }

    /** The letters that an address stands for; as it is where it is not well formed. */
    static String decoded(String address) {
        try {
            return IDN.toUnicode(URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
