package dev.sayso.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/**
 * Where the reading room is opened, and how.
 *
 * @param host an address of this machine, or its name
 * @param port 0 for any that is free
 * @param tls null for none
 * @param webhooksToPrivateNetworks whether programs there may be told of changes
 */
public record Opening(String host, int port, @Nullable Tls tls, boolean webhooksToPrivateNetworks) {

    /**
     * Whether only this machine can reach it.
     *
     * @throws PortException if the host is none
     */
    public boolean here() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new PortException("\"" + host + "\" is no address of this machine", e);
        }
    }
}
