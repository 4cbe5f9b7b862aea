package dev.sayso.web;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A server on this machine with a feed of three pages, of which one is missing. */
final class TestFeed implements AutoCloseable {

    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><title>%1$s</title><meta property="og:site_name" content="The Orrin Lamp">
            </head><body><article><h1>%1$s</h1><time datetime="2025-02-04">4 February 2025</time>
            <p>The Orrin Harbour Office said on Tuesday that %2$s. The office has kept watch over the pier since the autumn.</p>
            <p>"We shall look at every post of it before the spring," said Tilda Marn, who heads the office. She said that the
            work would take until May, and that the ferries would land at the coal quay for as long as it lasts.</p></article></body></html>
            """;

    private final HttpServer server;

    TestFeed() throws IOException {
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String items = "<item><link>/one</link></item><item><link>/two</link></item><item><link>/lost</link></item>";
        Map<String, String> pages = Map.of(
                "/feed.xml",
                "<rss version=\"2.0\"><channel><title>Lamp</title><link>/</link><description/>" + items
                        + "</channel></rss>",
                "/one",
                PAGE.formatted("Storm takes nine posts of Orrin pier", "the old pier had lost nine posts"),
                "/two",
                PAGE.formatted("Orrin pier stays shut", "the old pier would stay shut until May"));
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            byte[] page = pages.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", path.endsWith(".xml") ? "text/xml" : "text/html");
            exchange.sendResponseHeaders(pages.containsKey(path) ? 200 : 404, page.length == 0 ? -1 : page.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(page);
            }
        });
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/feed.xml");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
