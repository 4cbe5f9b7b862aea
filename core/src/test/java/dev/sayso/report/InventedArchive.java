package dev.sayso.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Writes a web archive of invented pages, some of whose records are broken in one of several ways. */
final class InventedArchive {

    /** Every so many records one is broken. */
    private static final int BROKEN_EVERY = 20;

    private static final int BOMB = WarcRecord.LIMIT + (1 << 20);
    private static final byte[] BOMB_RESPONSE = http(new byte[BOMB], true);

    private final Random random = new Random(7);
    private final boolean packed;
    private final OutputStream out;
    private long offset;

    /** The numbers of the pages that are whole, in order. */
    final List<Integer> good = new ArrayList<>();

    /** Where the broken records begin, in bytes. */
    final List<Long> bad = new ArrayList<>();

    InventedArchive(OutputStream out, boolean packed) {
        this.out = out;
        this.packed = packed;
    }

    void write(int records) throws IOException {
        add(record("warcinfo", "application/warc-fields", bytes("software: an invented crawler\r\n"), 0), true);
        for (int i = 0; i < records; i++) {
            if (i % BROKEN_EVERY != BROKEN_EVERY - 1) {
                good.add(i);
                add(record("response", "application/http; msgtype=response", http(page(i), i % 3 == 0), i), true);
            } else {
                bad.add(offset);
                broken(i);
            }
        }
    }

    private void broken(int number) throws IOException {
        byte[] whole = record("response", "application/http; msgtype=response", http(page(number), false), number);
        String text = new String(whole, StandardCharsets.ISO_8859_1);
        switch (number / BROKEN_EVERY % 6) {
            case 0 -> add(bytes(text.replaceFirst("Content-Length: \\d+", "Content-Length: many")), true);
            case 1 -> add(bytes(text.replaceFirst("WARC/1.1", "WARC?1.1")), true);
            case 2 -> add(bytes(text.replaceFirst("Content-Length: (\\d)", "Content-Length: 9$1")), true);
            case 3 ->
                add(
                        record("response", "application/http; msgtype=response", bytes("no response at all"), number),
                        true);
            case 4 -> add(record("response", "application/http; msgtype=response", BOMB_RESPONSE, number), true);
            default -> add(bytes(text.substring(0, text.length() / 2) + (packed ? "" : "\r\n")), false);
        }
    }

    /** Packed, an unfinished record is a member that is cut. */
    private void add(byte[] record, boolean whole) throws IOException {
        byte[] bytes = packed ? gzip(record) : record;
        int length = whole || !packed ? bytes.length : bytes.length - 10;
        out.write(bytes, 0, length);
        offset += length;
    }

    private static byte[] record(String type, String contentType, byte[] block, int number) {
        return join(
                bytes("WARC/1.1\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: https://quay.example/" + number
                        + "\r\nWARC-Date: 2031-05-05T08:10:00Z\r\nWARC-Record-ID: <urn:uuid:" + number
                        + ">\r\nContent-Type: " + contentType + "\r\nContent-Length: " + block.length + "\r\n\r\n"),
                block,
                bytes("\r\n\r\n"));
    }

    private static byte[] http(byte[] page, boolean gzip) {
        byte[] body = gzip ? gzip(page) : page;
        String encoding = gzip ? "Content-Encoding: gzip\r\n" : "";
        return join(
                bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n" + encoding + "Content-Length: "
                        + body.length + "\r\n\r\n"),
                body);
    }

    private byte[] page(int number) {
        StringBuilder page = new StringBuilder("<html lang=en><body><article><h1>Pier " + number + " shut</h1>");
        for (int i = 0; i < 4; i++) {
            page.append("<p>Pier ")
                    .append(number)
                    .append(" was shut on Monday, the harbour board said, after barge ")
                    .append(random.nextInt(1_000_000))
                    .append(" struck it, and nobody was hurt.</p>");
        }
        return page.append("</article></body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }
}
