package dev.sayso.watch;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

/** A server on this machine that misbehaves in every way a web server can; it counts what it is asked for. */
public final class RudeServer implements AutoCloseable {

    private static final int BOMB = 64 << 20;
    private static final String[] BAD = {
        "hang", "drip", "endless", "short", "loop", "inside", "error", "gone", "bomb", "garbage", "silence", "forbidden"
    };

    /** How many pages that cannot be read one of its feeds names. */
    static final int BAD_PAGES = BAD.length;

    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "rude");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private final int pages;

    /** @param pages how many good pages its feeds name */
    public RudeServer(int pages) throws IOException {
        this.pages = pages;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::serve);
    }

    public String address() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    /** How often a path was asked for. */
    public int asked(String path) {
        return asked.getOrDefault(path, new AtomicInteger()).get();
    }

    public static String headline(int page) {
        return "Pier " + page + " shut after barge hits it";
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                threads.execute(() -> answer(client));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void answer(Socket client) {
        try (client) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
            String first = in.readLine();
            boolean conditional = false;
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                conditional |= line.toLowerCase(Locale.ROOT).startsWith("if-none-match:");
            }
            if (first != null) {
                String path = first.split(" ", 3)[1];
                asked.computeIfAbsent(path, p -> new AtomicInteger()).incrementAndGet();
                answer(path, conditional, client.getOutputStream());
            }
        } catch (IOException | InterruptedException e) {
            // the client has hung up, as it should
        }
    }

    private void answer(String path, boolean conditional, OutputStream out) throws IOException, InterruptedException {
        String[] parts = path.split("/", -1);
        switch (parts[1]) {
            case "robots.txt" -> ok(out, "text/plain", "User-agent: *\nDisallow: /forbidden/\n");
            case "feed" -> feed(parts[2], conditional, out);
            case "page" -> page(Integer.parseInt(parts[2]), out);
            case "hang" -> Thread.sleep(600_000);
            case "drip" -> {
                head(out, "200 OK", "Content-Type: text/html\r\n");
                while (true) {
                    write(out, "<p>");
                    Thread.sleep(100);
                }
            }
            case "endless" -> {
                head(out, "200 OK", "Content-Type: text/html\r\n");
                byte[] block = new byte[1 << 16];
                while (true) {
                    out.write(block);
                }
            }
            case "short" -> {
                head(out, "200 OK", "Content-Type: text/html\r\nContent-Length: 5000\r\n");
                write(out, "<html><p>only this");
            }
            case "loop" -> head(out, "302 Found", "Location: /loop/" + parts[2] + "x\r\nContent-Length: 0\r\n");
            case "inside" -> head(out, "302 Found", "Location: http://10.0.0.1/\r\nContent-Length: 0\r\n");
            case "error" -> head(out, "500 Broken", "Content-Length: 0\r\n");
            case "gone" -> head(out, "404 Not Found", "Content-Length: 0\r\n");
            case "bomb" -> bomb(out);
            case "garbage" -> write(out, "this is no HTTP\r\n\r\n");
            default -> {
                // hangs up without a word
            }
        }
    }

    private void page(int number, OutputStream out) throws IOException {
        if (asked("/page/" + number) < answersOfPage(number)) {
            head(out, "503 Later", "Retry-After: 0\r\nContent-Length: 0\r\n");
            return;
        }
        String said = "The harbour board said on Monday that barge " + number + " had struck pier " + number
                + " and that nobody was hurt. ";
        ok(
                out,
                "text/html; charset=" + (number % 5 == 0 ? "no-such-charset" : "utf-8"),
                "<html lang=en><body><article><h1>" + headline(number) + "</h1><p>" + said + "</p><p>" + said + said
                        + "</p></article></body></html>");
    }

    /** How often a page must be asked for until it is there. */
    public static int answersOfPage(int number) {
        return number % 7 == 3 ? 2 : 1;
    }

    private void feed(String kind, boolean conditional, OutputStream out) throws IOException {
        if (conditional && kind.equals("atom")) {
            head(out, "304 Not Modified", "ETag: \"one\"\r\n");
            return;
        }
        switch (kind) {
            case "rss" -> ok(out, "application/rss+xml; charset=no-such-charset", rss());
            case "atom" -> ok(out, "application/atom+xml", "ETag: \"one\"\r\n", atom());
            case "json" -> ok(out, "application/feed+json", json());
            case "index" ->
                ok(
                        out,
                        "application/xml",
                        "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>" + address()
                                + "/feed/sitemap</loc></sitemap><sitemap><loc>" + address()
                                + "/hang/index</loc></sitemap></sitemapindex>");
            case "sitemap" -> ok(out, "application/xml", sitemap());
            case "malformed" -> ok(out, "application/rss+xml", rss().substring(0, 300) + "<<<&&");
            case "entities" ->
                ok(
                        out,
                        "application/xml",
                        "<!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;'>]><rss version='2.0'><channel>"
                                + "<title>&b;</title></channel></rss>");
            default -> throw new IllegalArgumentException(kind);
        }
    }

    private String rss() {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < pages; i++) {
            // every page twice, with other ids and other tracking
            items.append(item(address() + "/page/" + i, "a" + i))
                    .append(item(address() + "/page/" + i + "?utm_source=rss", "b" + i));
        }
        for (String bad : BAD) {
            items.append(item(address() + "/" + bad + "/1", bad));
        }
        items.append(item("file:///etc/hostname", "file")).append(item("not an address", "none"));
        return "<?xml version='1.0'?><rss version='2.0'><channel><title>Quay</title><link>" + address()
                + "</link><description>d</description>" + items + "</channel></rss>";
    }

    private static String item(String link, String id) {
        return "<item><title>t</title><link>" + link + "</link><guid isPermaLink='false'>" + id
                + "</guid><pubDate>Mon, 05 May 2031 08:10:00 GMT</pubDate></item>";
    }

    private String atom() {
        return "<feed xmlns='http://www.w3.org/2005/Atom'><title>Quay</title><id>q</id><updated>2031-05-05T08:10:00Z</updated>"
                + "<entry><title>t</title><id>z</id><updated>2031-05-05T08:10:00Z</updated><link href='" + address()
                + "/page/0#top'/></entry><entry><title>t</title><id>y</id><updated>2031-05-05T08:10:00Z</updated><link href='/page/"
                + pages + "'/></entry></feed>";
    }

    private String json() {
        return "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Quay\", \"items\": [{\"id\": \"1\", \"url\": \""
                + address() + "/page/" + (pages + 1) + "\", \"date_published\": \"2031-05-05T08:10:00Z\"}]}";
    }

    private String sitemap() {
        return "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'>"
                + "<url><loc>" + address() + "/page/" + (pages + 2)
                + "</loc><news:news><news:publication_date>2031-05-05</news:publication_date></news:news></url></urlset>";
    }

    /** How many good pages all its feeds name together. */
    public int allPages() {
        return pages + 3;
    }

    private static void bomb(OutputStream out) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            byte[] block = new byte[1 << 20];
            for (int i = 0; i < BOMB / block.length; i++) {
                gzip.write(block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        head(
                out,
                "200 OK",
                "Content-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: " + packed.size() + "\r\n");
        out.write(packed.toByteArray());
    }

    private static void ok(OutputStream out, String type, String body) throws IOException {
        ok(out, type, "", body);
    }

    private static void ok(OutputStream out, String type, String more, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        head(out, "200 OK", more + "Content-Type: " + type + "\r\nContent-Length: " + bytes.length + "\r\n");
        out.write(bytes);
        out.flush();
    }

    private static void head(OutputStream out, String status, String fields) throws IOException {
        write(out, "HTTP/1.1 " + status + "\r\n" + fields + "Connection: close\r\n\r\n");
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }
}
