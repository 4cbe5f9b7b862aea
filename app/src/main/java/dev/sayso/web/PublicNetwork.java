package dev.sayso.web;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Which addresses are of the public network: by IANA's registries of special-purpose addresses (RFC 6890 and its successors). */
final class PublicNetwork {

    private PublicNetwork() {}

    static boolean has(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? has4(bytes, 0) : has6(bytes);
    }

    private static boolean has4(byte[] bytes, int from) {
        int first = bytes[from] & 0xff;
        int second = bytes[from + 1] & 0xff;
        int third = bytes[from + 2] & 0xff;
        boolean kept = first == 0 || first == 10 || first == 127 || first >= 224;
        boolean desk = (first == 172 && (second & 0xf0) == 16) || (first == 192 && second == 168);
        boolean carrier = first == 100 && (second & 0xc0) == 64;
        boolean local = first == 169 && second == 254;
        boolean protocols = first == 192 && second == 0 && (third == 0 || third == 2);
        boolean trials = (first == 198 && (second & 0xfe) == 18)
                || (first == 198 && second == 51 && third == 100)
                || (first == 203 && second == 0 && third == 113);
        return !(kept || desk || carrier || local || protocols || trials);
    }

    /** Global unicast is 2000::/3; within it tunnels to IPv4 (2002::/16, 2001::/32) and documentation are left out, so is NAT64. */
    private static boolean has6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        int second = (bytes[2] & 0xff) << 8 | (bytes[3] & 0xff);
        boolean global = (first & 0xe000) == 0x2000;
        boolean special =
                first == 0x2002 || (first == 0x2001 && (second < 0x200 || second == 0xdb8)) || first == 0x3fff;
        return global && !special;
    }
}
