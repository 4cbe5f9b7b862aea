package dev.sayso.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/**
 * A mail, or a page saved with its pictures, as MIME has it (RFC 2045, RFC 2557).
 *
 * @param fields its own, by name in lower case, in plain characters; the first of each name
 * @param parts its parts that are no parts of further messages in it, in order
 */
record MimeMessage(Map<String, String> fields, List<MimePart> parts) {

    private static final int MOST_PARTS = 5000;
    private static final int DEEPEST = 40;
    private static final MimeConfig CONFIG = MimeConfig.custom()
            .setMaxLineLen(1 << 20)
            .setMaxHeaderLen(1 << 17)
            .setMaxHeaderCount(5000)
            .build();

    /** @throws BadInputException if it is no such message */
    static MimeMessage of(byte[] bytes) throws BadInputException {
        MimeTokenStream stream = new MimeTokenStream(CONFIG);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(bytes));
        try {
            return read(stream);
        } catch (MimeException | IOException e) {
            throw new BadInputException(InputProblem.Kind.MALFORMED, "not a message: " + e.getMessage());
        }
    }

    private static MimeMessage read(MimeTokenStream stream) throws IOException, MimeException, BadInputException {
        Map<String, String> fields = new HashMap<>();
        Map<String, String> own = new HashMap<>();
        List<MimePart> parts = new ArrayList<>();
        int depth = 0;
        boolean first = true;
        for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            switch (state) {
                case T_START_HEADER -> own = first ? fields : new HashMap<>();
                case T_FIELD -> put(own, stream.getField());
                case T_END_HEADER -> first = false;
                case T_START_MULTIPART -> depth++;
                case T_END_MULTIPART -> depth--;
                case T_BODY -> parts.add(part(stream, own));
                default -> {
                    // what stands between the parts
                }
            }
            if (depth > DEEPEST || parts.size() > MOST_PARTS) {
                throw new BadInputException(
                        InputProblem.Kind.TOO_LARGE, "more parts, or deeper in one another, than any mail has");
            }
        }
        return new MimeMessage(Map.copyOf(fields), List.copyOf(parts));
    }

    private static void put(Map<String, String> fields, Field field) {
        String body = Objects.requireNonNullElse(field.getBody(), "");
        String plain = DecoderUtil.decodeEncodedWords(body, StandardCharsets.UTF_8);
        fields.putIfAbsent(
                field.getName().toLowerCase(Locale.ROOT),
                plain.replaceAll("[\\s\\u00A0]+", " ").strip());
    }

    private static MimePart part(MimeTokenStream stream, Map<String, String> fields) throws IOException {
        String type = Objects.requireNonNullElse(stream.getBodyDescriptor().getMimeType(), "text/plain");
        boolean attached = fields.getOrDefault("content-disposition", "")
                .toLowerCase(Locale.ROOT)
                .startsWith("attachment");
        return new MimePart(
                type.toLowerCase(Locale.ROOT),
                fields.getOrDefault("content-type", "").contains("charset")
                        ? stream.getBodyDescriptor().getCharset()
                        : null,
                fields.get("content-location"),
                attached,
                stream.getDecodedInputStream().readAllBytes());
    }

    /** The first part of a type that is no attachment. */
    Optional<MimePart> text(String type) {
        return parts.stream()
                .filter(part -> part.type().equals(type) && !part.attached())
                .findFirst();
    }

    /** A field of the message itself, null if it has none. */
    @Nullable
    String field(String name) {
        String value = fields.get(name);
        return value == null || value.isEmpty() ? null : value;
    }
}
