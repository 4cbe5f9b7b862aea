package dev.sayso.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Reports on invented events, some of them several on one event and some near-copies. */
final class InventedReports {

    private static final List<String> TOWNS =
            List.of("Tolven", "Ansoor", "Lisk", "Meridian Bay", "Harrow Point", "Kestrel", "Old Varna", "Quillon");
    private static final List<String> THINGS = List.of(
            "ferry fire", "bridge collapse", "warehouse blast", "river flood", "train derailment", "mine cave-in");
    private static final List<String> OUTLETS =
            List.of("The Tolven Courier", "Lisk Beacon", "Straits Today", "Ansoor Observer", "Meridian Review");
    private static final List<String> SPEAKERS = List.of(
            "Interior minister Dana Orlov",
            "Fire chief Petra Quill",
            "Regional governor Marek Sol",
            "Union leader Ines Varga",
            "Police spokesman Tomas Leck");

    private InventedReports() {}

    /** So many reports of a month, one JSON object a line; the same for the same number. */
    static List<String> lines(int count, String month, long seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int event = random.nextInt(Math.max(1, count / 4));
            lines.add(line(event, month, random));
        }
        return lines;
    }

    private static String line(int event, String month, Random random) {
        String town = TOWNS.get(event % TOWNS.size());
        String thing = THINGS.get(event / TOWNS.size() % THINGS.size());
        int dead = 3 + event % 17 + random.nextInt(3);
        String speaker = SPEAKERS.get(random.nextInt(SPEAKERS.size()));
        String other = SPEAKERS.get(random.nextInt(SPEAKERS.size()));
        String text =
                "%s %s leaves at least %d dead\\n\\nAt least %d people were killed in the %s in %s, %s said on Monday."
                                .formatted(town, thing, dead, dead, thing, town, speaker)
                        + "\\n\\n\\\"We are still looking for %d missing people near %s,\\\" %s told reporters. "
                                .formatted(dead + 2, town, other)
                        + "%s denied that the %s had been caused by neglect.".formatted(speaker, thing)
                        + "\\n\\nThe cause of the %s in %s remains unknown. The Courier could not independently verify the toll."
                                .formatted(thing, town);
        return "{\"text\": \"%s\", \"outlet\": \"%s\", \"published\": \"%s-%02d\"}"
                .formatted(text, OUTLETS.get(random.nextInt(OUTLETS.size())), month, 1 + event % 27);
    }

    /** A web archive of pages, of which every so-many-th record is broken: its length is none. */
    static void warc(int pages, int brokenEach, ByteArrayOutputStream out) {
        for (int i = 0; i < pages; i++) {
            String page =
                    "<html><head><title>Storm %d hits Kestrel</title></head><body><article><h1>Storm %d hits Kestrel</h1>"
                                    .formatted(i, i)
                            + "<p>Mayor Lena Ostrow said on Tuesday that storm %d had cut power to %d homes in Kestrel and the villages around it.</p>"
                                    .formatted(i, 400 + i)
                            + "<p>Repairs would take at least %d days, the network's operator said in a statement, and more rain was expected.</p>"
                                    .formatted(2 + i % 5)
                            + "</article></body></html>";
            boolean breaks = i % brokenEach == brokenEach - 1;
            record(page, i, breaks, out);
        }
    }

    private static void record(String page, int number, boolean broken, ByteArrayOutputStream out) {
        byte[] body = ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page)
                .getBytes(StandardCharsets.UTF_8);
        String head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%012d>\r\n"
                        .formatted(number)
                + "WARC-Target-URI: https://kestrel.example/storm/%d\r\nWARC-Date: 2025-03-04T10:00:00Z\r\n"
                        .formatted(number)
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: %s\r\n\r\n"
                        .formatted(broken ? "many" : String.valueOf(body.length));
        try {
            out.write(head.getBytes(StandardCharsets.UTF_8));
            out.write(body);
            out.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory that cannot be written", e);
        }
    }
}
