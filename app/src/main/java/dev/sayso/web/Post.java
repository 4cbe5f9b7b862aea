package dev.sayso.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Sends something to another server, by HTTP/1.1 and no more: it connects to the very address that it has looked at, so that a
 * name that leads elsewhere a moment later leads to no private network; follows no redirect; and reads no more than the first line.
 */
final class Post {

    private static final int WAIT_MILLIS = 10_000;
    private static final int LONGEST_LINE = 8192;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3}).*");

    private final boolean privateNetworks;

    /** @param privateNetworks whether addresses may be spoken to that the public network has not */
    Post(boolean privateNetworks) {
        this.privateNetworks = privateNetworks;
    }

    /**
     * Why this is no address to send to; null where it is one.
     */
    static @Nullable String fault(String url) {
        try {
            URI uri = URI.create(url);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (!web || uri.getHost() == null || uri.getUserInfo() != null || uri.getFragment() != null) {
                return "\"" + url + "\" is no address of a web server";
            }
            return null;
        } catch (IllegalArgumentException e) {
            return "\"" + url + "\" is no address: " + e.getMessage();
        }
    }

    /**
     * Sends a body and returns the status of the answer.
     *
     * @throws IOException if there is no such server, it may not be spoken to, or it does not answer in time
     */
    int send(URI to, byte[] body, Map<String, String> headers) throws IOException {
        try (Socket socket = connect(to)) {
            socket.setSoTimeout(WAIT_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(head(to, body.length, headers).getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
            out.flush();
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            Matcher status = STATUS.matcher(line(answer));
            if (!status.matches()) {
                throw new IOException("the answer is not HTTP");
            }
            return Integer.parseInt(status.group(1));
        }
    }

    private Socket connect(URI to) throws IOException {
        String host = to.getHost();
        boolean secure = "https".equals(to.getScheme());
        int port = to.getPort() >= 0 ? to.getPort() : secure ? 443 : 80;
        InetAddress address = InetAddress.getByName(host);
        if (!privateNetworks && !PublicNetwork.has(address)) {
            throw new IOException(host + " is in a private network (" + address.getHostAddress() + ")");
        }
        Socket plain = new Socket();
        try {
            plain.connect(new InetSocketAddress(address, port), WAIT_MILLIS);
            return secure ? secured(plain, host, port) : plain;
        } catch (IOException | RuntimeException e) {
            plain.close();
            throw e;
        }
    }

    private static Socket secured(Socket plain, String host, int port) throws IOException {
        plain.setSoTimeout(WAIT_MILLIS);
        SSLSocket socket =
                (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS"); // the certificate must be this host's
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static String head(URI to, int length, Map<String, String> headers) {
        String path = to.getRawPath().isEmpty() ? "/" : to.getRawPath();
        StringBuilder head = new StringBuilder("POST ")
                .append(path)
                .append(to.getRawQuery() == null ? "" : "?" + to.getRawQuery())
                .append(" HTTP/1.1\r\nHost: ")
                .append(to.getHost().toLowerCase(Locale.ROOT))
                .append(to.getPort() >= 0 ? ":" + to.getPort() : "")
                .append("\r\nConnection: close\r\nContent-Length: ")
                .append(length)
                .append("\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("\r\n").toString();
    }

    private static String line(BufferedReader answer) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = answer.read(); c >= 0 && c != '\n' && line.length() < LONGEST_LINE; c = answer.read()) {
            line.append((char) c);
        }
        return line.toString().strip();
    }
}
