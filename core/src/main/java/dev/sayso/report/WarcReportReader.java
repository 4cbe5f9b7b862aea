package dev.sayso.report;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Reads web archives, packed or not: each record that is a page or a document is a report, and each other one is counted with
 * what it is. What is broken is named with its place, and reading goes on with the next record that begins.
 */
final class WarcReportReader implements ReportReader {

    private static final byte[] VERSION = "WARC/".getBytes(StandardCharsets.US_ASCII);

    @Override
    public List<String> extensions() {
        return List.of(".warc", ".warc.gz");
    }

    @Override
    public boolean begins(byte[] beginning) {
        try {
            InputStream bytes = new ByteArrayInputStream(beginning);
            byte[] first = isPacked(beginning)
                    ? new GzipMembers(bytes, 0).next().readNBytes(VERSION.length)
                    : bytes.readNBytes(VERSION.length);
            return Arrays.equals(first, VERSION);
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void read(Input input, ReportSink sink) {
        try {
            byte[] beginning = input.beginning(2);
            if (beginning.length == 0) {
                throw new BadInputException(InputProblem.Kind.EMPTY, "the file is empty");
            }
            if (!isPacked(beginning)) {
                FileSignature.check(input.beginning(FileSignature.LENGTH));
            }
            Reading reading = new Reading(input, sink);
            if (isPacked(beginning)) {
                reading.packed();
            } else {
                reading.plain();
            }
            if (!reading.any) {
                throw new BadInputException(InputProblem.Kind.EMPTY, "the file holds no record of a web archive");
            }
        } catch (BadInputException e) {
            sink.problem(e.problem(input.path()));
        } catch (IOException e) {
            sink.problem(Unreadable.problem(input.path(), e));
        }
    }

    private static boolean isPacked(byte[] beginning) {
        return beginning.length > 1 && (beginning[0] & 0xff) == 0x1f && (beginning[1] & 0xff) == 0x8b;
    }

    /** One archive while it is read. */
    private static final class Reading {

        private final Input input;
        private final ReportSink sink;
        private final WarcPages pages;
        private long number;
        private boolean any;

        Reading(Input input, ReportSink sink) {
            this.input = input;
            this.sink = sink;
            this.pages = new WarcPages(input, sink);
        }

        /** Each member holds one record as a rule; what is broken in it ends with it. */
        void packed() throws IOException {
            long next = 0;
            while (next >= 0) {
                next = packed(next);
            }
        }

        /** Reads the members from an offset on; returns from where to look on behind a broken one, or -1 at the end. */
        private long packed(long from) throws IOException {
            long start = from;
            try (GzipMembers members = new GzipMembers(open(from), from)) {
                while (members.hasNext()) {
                    start = members.offset();
                    InputStream member = new BufferedInputStream(next(members));
                    for (WarcRecord record = next(member); record != null; record = next(member)) {
                        pages.read(record, number, start);
                        any = true;
                    }
                }
                return -1;
            } catch (BadInputException e) {
                problem(start, e.kind(), e.reason());
            } catch (EOFException e) {
                problem(start, InputProblem.Kind.TRUNCATED, String.valueOf(e.getMessage()));
            } catch (ZipException e) {
                problem(start, InputProblem.Kind.MALFORMED, String.valueOf(e.getMessage()));
            }
            return nextMember(start + 1);
        }

        private InputStream next(GzipMembers members) throws IOException {
            try {
                return members.next();
            } catch (ZipException | EOFException e) {
                number++;
                throw e;
            }
        }

        /** The offset of the next member that begins as a record does, or -1. */
        private long nextMember(long from) throws IOException {
            long start = from;
            while (true) {
                try (GzipMembers members = new GzipMembers(open(start), start)) {
                    if (!members.seek()) {
                        return -1;
                    }
                    start = members.offset();
                    if (Arrays.equals(members.next().readNBytes(VERSION.length), VERSION)) {
                        return start;
                    }
                } catch (ZipException | EOFException e) {
                    // bytes that only look like a member's
                }
                start++;
            }
        }

        void plain() throws IOException {
            long next = 0;
            while (next >= 0) {
                next = plain(next);
            }
        }

        private long plain(long from) throws IOException {
            long start = from;
            try (CountingStream stream = new CountingStream(new BufferedInputStream(open(from)), from)) {
                for (WarcRecord record = next(stream); record != null; record = next(stream)) {
                    pages.read(record, number, start);
                    any = true;
                    start = stream.offset();
                }
                return -1;
            } catch (BadInputException e) {
                problem(start, e.kind(), e.reason());
            } catch (EOFException e) {
                problem(start, InputProblem.Kind.TRUNCATED, String.valueOf(e.getMessage()));
            }
            return nextVersion(start + 1);
        }

        /** The offset of the next line that begins a record, or -1. */
        private long nextVersion(long from) throws IOException {
            try (CountingStream stream = new CountingStream(new BufferedInputStream(open(from)), from)) {
                int matched = -1;
                for (int next = stream.read(); next >= 0; next = stream.read()) {
                    if (next == '\n') {
                        matched = 0;
                    } else if (matched >= 0 && next == VERSION[matched]) {
                        matched++;
                        if (matched == VERSION.length) {
                            return stream.offset() - VERSION.length;
                        }
                    } else {
                        matched = -1;
                    }
                }
                return -1;
            }
        }

        private @Nullable WarcRecord next(InputStream stream) throws IOException, BadInputException {
            number++;
            WarcRecord record = WarcRecord.read(stream);
            if (record == null) {
                number--;
            }
            return record;
        }

        private InputStream open(long offset) throws IOException {
            InputStream stream = input.content().open();
            stream.skipNBytes(offset);
            return stream;
        }

        private void problem(long offset, InputProblem.Kind kind, String reason) {
            any = true;
            sink.problem(new InputProblem(input.path(), number, offset, kind, "record " + number + ": " + reason));
        }
    }
}
