package dev.sayso.watch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Fetches one thing at a time: with limits on time, size and redirects, each of which is checked anew. Thread-safe.
 */
final class Fetcher {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> PASSING = Set.of(408, 425, 429);

    private final Manners manners;
    private final AddressGuard guard;
    private final HttpClient client;

    Fetcher(Manners manners) {
        this.manners = manners;
        this.guard = new AddressGuard(manners.privateNetworks());
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(manners.connecting())
                .build();
    }

    /** Decides on each address before it is asked for: by robots.txt, say. */
    @FunctionalInterface
    interface Permission {
        void check(URI address) throws FetchException;
    }

    /**
     * What is at an address.
     *
     * @param etag of the last answer, to be told only of changes; or null
     * @param modified the same
     * @throws FetchException if there is none: status 200 and 304 are answers, all others are not
     */
    Fetched fetch(URI address, @Nullable String etag, @Nullable String modified, Permission permission)
            throws FetchException {
        URI at = address;
        for (int hops = 0; hops <= manners.redirects(); hops++) {
            guard.check(at);
            permission.check(at);
            HttpResponse<byte[]> response = send(at, etag, modified);
            int status = response.statusCode();
            if (!REDIRECTS.contains(status)) {
                return answer(at, response);
            }
            at = target(at, response);
        }
        throw FetchException.lasting("more than " + manners.redirects() + " redirects");
    }

    private static URI target(URI from, HttpResponse<?> response) throws FetchException {
        String location = response.headers().firstValue("Location").orElse("");
        try {
            return from.resolve(location);
        } catch (IllegalArgumentException e) {
            throw FetchException.lasting("a redirect to no address: \"" + location + "\"");
        }
    }

    private HttpResponse<byte[]> send(URI address, @Nullable String etag, @Nullable String modified)
            throws FetchException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(manners.beginning())
                .header("User-Agent", manners.agent())
                .header("Accept-Encoding", "gzip");
        if (etag != null) {
            request.header("If-None-Match", etag);
        }
        if (modified != null) {
            request.header("If-Modified-Since", modified);
        }
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request.build(), info -> new LimitedBody(manners.mostBytes()));
        try {
            return answer.get(manners.answering().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw FetchException.passing(
                    "no whole answer within " + manners.answering().toSeconds() + " seconds", e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            if (cause instanceof LimitedBody.TooLargeException) {
                throw FetchException.lasting(String.valueOf(cause.getMessage()));
            }
            throw FetchException.passing("no answer: " + reason(cause), cause);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw FetchException.passing("interrupted", e);
        }
    }

    private static String reason(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    private Fetched answer(URI address, HttpResponse<byte[]> response) throws FetchException {
        int status = response.statusCode();
        HttpHeaders headers = response.headers();
        if (status != 200 && status != 304) {
            String reason = "the server answers with status " + status;
            if (status >= 500 || PASSING.contains(status)) {
                throw FetchException.passing(reason, retryAfter(headers));
            }
            throw FetchException.lasting(reason);
        }
        return new Fetched(
                address,
                status,
                headers.firstValue("Content-Type").orElse(""),
                headers.firstValue("ETag").orElse(null),
                headers.firstValue("Last-Modified").orElse(null),
                unpacked(response.body(), headers.firstValue("Content-Encoding").orElse("identity")));
    }

    private byte[] unpacked(byte[] body, String encoding) throws FetchException {
        if (body.length == 0 || encoding.equalsIgnoreCase("identity")) {
            return body;
        }
        if (!encoding.equalsIgnoreCase("gzip") && !encoding.equalsIgnoreCase("x-gzip")) {
            throw FetchException.lasting("packed in a way that was not asked for: " + encoding);
        }
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(body))) {
            byte[] unpacked = stream.readNBytes(manners.mostBytes() + 1);
            if (unpacked.length > manners.mostBytes()) {
                throw FetchException.lasting(
                        "the answer is larger than " + manners.mostBytes() + " bytes when unpacked");
            }
            return unpacked;
        } catch (IOException e) {
            throw FetchException.passing("the answer cannot be unpacked: " + e.getMessage(), e);
        }
    }

    /** In seconds or as a date (RFC 9110, 10.2.3); null where it is neither. */
    private static @Nullable Duration retryAfter(HttpHeaders headers) {
        String value = headers.firstValue("Retry-After").orElse("");
        try {
            if (value.matches("\\d{1,9}")) {
                return Duration.ofSeconds(Long.parseLong(value));
            }
            Instant moment = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Duration.between(Instant.now(), moment);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
