package dev.sayso.web;

import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** A port that speaks TLS 1.2 or later and nothing else. */
final class SecureConnector {

    private SecureConnector() {}

    static Connector of(Server server, HttpConfiguration http, Tls tls, String host, int port) {
        SslContextFactory.Server keys = new SslContextFactory.Server();
        keys.setKeyStore(tls.keys());
        keys.setKeyStorePassword(tls.password());
        keys.setIncludeProtocols("TLSv1.3", "TLSv1.2");
        HttpConfiguration secure = new HttpConfiguration(http);
        secure.addCustomizer(
                new SecureRequestCustomizer(false)); // the room may be spoken to by a name that its key has not
        HttpConnectionFactory pages = new HttpConnectionFactory(secure);
        ServerConnector connector =
                new ServerConnector(server, new SslConnectionFactory(keys, pages.getProtocol()), pages);
        connector.setHost(host);
        connector.setPort(port);
        return connector;
    }
}
