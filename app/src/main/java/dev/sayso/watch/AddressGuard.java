package dev.sayso.watch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;

/**
 * Refuses what is no public address of the web: other schemes, and hosts any of whose addresses is in a network that is not for
 * everyone (RFC 6890). What a name stands for is looked up, so that no name leads there either.
 */
final class AddressGuard {

    private final boolean privateNetworks;

    AddressGuard(boolean privateNetworks) {
        this.privateNetworks = privateNetworks;
    }

    /** @throws FetchException if the address must not be read, or its host is not known */
    void check(URI address) throws FetchException {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!(scheme.equals("http") || scheme.equals("https")) || address.getHost() == null) {
            throw FetchException.lasting("not an address of the web: " + address);
        }
        if (privateNetworks) {
            return;
        }
        try {
            for (InetAddress host : InetAddress.getAllByName(address.getHost())) {
                if (!isPublic(host)) {
                    throw FetchException.lasting("an address of a private network (" + host.getHostAddress()
                            + "), which is read only with --allow-private");
                }
            }
        } catch (UnknownHostException e) {
            throw FetchException.passing("the host is not known: " + address.getHost(), e);
        }
    }

    static boolean isPublic(InetAddress host) {
        if (host.isAnyLocalAddress()
                || host.isLoopbackAddress()
                || host.isLinkLocalAddress()
                || host.isSiteLocalAddress()
                || host.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = host.getAddress();
        return host instanceof Inet4Address ? isPublic4(bytes) : host instanceof Inet6Address && isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] b) {
        int first = b[0] & 0xff;
        int second = b[1] & 0xff;
        int third = b[2] & 0xff;
        boolean shared = first == 100 && (second & 0xc0) == 64;
        boolean special = first == 192 && second == 0 && (third == 0 || third == 2);
        boolean tests = first == 198 && ((second & 0xfe) == 18 || (second == 51 && third == 100))
                || (first == 203 && second == 0 && third == 113);
        return first != 0 && first != 10 && first != 127 && first < 224 && !shared && !special && !tests;
    }

    /** Also refuses what carries an address of version 4 in it (mapped, NAT64, 6to4, Teredo), which may lead anywhere. */
    private static boolean isPublic6(byte[] b) {
        boolean unicast = (b[0] & 0xe0) == 0x20; // 2000::/3
        boolean sixToFour = b[0] == 0x20 && b[1] == 0x02;
        boolean teredoOrDocumentation =
                b[0] == 0x20 && b[1] == 0x01 && (b[2] == 0 && b[3] == 0 || b[2] == 0x0d && (b[3] & 0xff) == 0xb8);
        return unicast && !sixToFour && !teredoOrDocumentation;
    }
}
