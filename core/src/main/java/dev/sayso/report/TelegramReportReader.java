package dev.sayso.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what Telegram Desktop exports of a chat or of all chats ({@code result.json}): each message with words is a post, its
 * channel the outlet. Holds one message at a time.
 */
final class TelegramReportReader implements ReportReader {

    private static final ObjectMapper JSON = new ObjectMapper(new JsonFactory());
    private static final Pattern BEGINNING = Pattern.compile(
            "(?s)\\s*\\{.*(?:\"type\"\\s*:\\s*\"(?:public|private|personal|bot|saved)_\\w+\".*\"messages\"\\s*:\\s*\\[|\"chats\"\\s*:\\s*\\{).*");

    @Override
    public List<String> extensions() {
        return List.of("result.json");
    }

    @Override
    public boolean begins(byte[] beginning) {
        return BEGINNING.matcher(new String(beginning, StandardCharsets.UTF_8)).matches();
    }

    @Override
    public void read(Input input, ReportSink sink) {
        Chats chats = new Chats(input, sink);
        try (InputStream content = input.content().open()) {
            FileSignature.check(input.beginning(FileSignature.LENGTH));
            try (JsonParser parser = JSON.createParser(content)) {
                chats.read(parser);
            }
        } catch (BadInputException e) {
            sink.problem(e.problem(input.path()));
        } catch (JsonEOFException e) {
            chats.broken(InputProblem.Kind.TRUNCATED, "the file ends in the middle of its JSON", e);
        } catch (JsonProcessingException e) {
            chats.broken(InputProblem.Kind.MALFORMED, "not JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            sink.problem(Unreadable.problem(input.path(), e));
        }
    }

    /** One export while it is read. */
    private static final class Chats {

        private final Input input;
        private final ReportSink sink;
        private long number;
        private boolean any;

        Chats(Input input, ReportSink sink) {
            this.input = input;
            this.sink = sink;
        }

        /** Goes through the objects; a chat's name stands before its messages. */
        void read(JsonParser parser) throws IOException, BadInputException {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BadInputException(
                        parser.currentToken() == null ? InputProblem.Kind.EMPTY : InputProblem.Kind.MALFORMED,
                        "not an export of Telegram: the file holds no JSON object");
            }
            String chat = null;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    chat = null;
                } else if (token == JsonToken.VALUE_STRING && "name".equals(parser.currentName())) {
                    chat = parser.getText();
                } else if (token == JsonToken.START_ARRAY && "messages".equals(parser.currentName())) {
                    any = true;
                    messages(parser, chat);
                } else if (token == JsonToken.START_ARRAY && !"list".equals(parser.currentName())) {
                    parser.skipChildren();
                }
            }
            if (!any) {
                throw new BadInputException(
                        InputProblem.Kind.MALFORMED, "not an export of Telegram: no \"messages\" in it");
            }
        }

        private void messages(JsonParser parser, @Nullable String chat) throws IOException {
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                number++;
                message(JSON.readTree(parser), chat);
            }
        }

        private void message(JsonNode message, @Nullable String chat) {
            String text = words(message.path("text")).strip();
            if (!message.path("type").asText().equals("message")) {
                sink.passedOver(input.path(), "notes on the chat");
            } else if (text.isEmpty()) {
                sink.passedOver(input.path(), "messages without words");
            } else {
                String from = message.path("from").asText("");
                String first = message.path("forwarded_from").asText("");
                String author = first.isEmpty() ? from : first;
                Details details = new Details(
                        message.path("id").asText(null),
                        input.path(),
                        "",
                        chat,
                        sent(message),
                        null,
                        null,
                        ReportKind.POST,
                        author.isEmpty() || author.equals(chat) ? null : author,
                        List.of());
                sink.report(Report.of(text, details.or(input.known())), number);
            }
        }

        /** A text is one string, or a list of strings and of objects for links, bold words and the like. */
        private static String words(JsonNode text) {
            if (!text.isArray()) {
                return text.asText("");
            }
            StringBuilder words = new StringBuilder();
            text.forEach(
                    part -> words.append(part.isObject() ? part.path("text").asText("") : part.asText("")));
            return words.toString();
        }

        private static @Nullable Published sent(JsonNode message) {
            try {
                String seconds = message.path("date_unixtime").asText("");
                return seconds.isEmpty()
                        ? Published.parse(message.path("date").asText(""))
                        : Published.of(
                                Instant.ofEpochSecond(Long.parseLong(seconds)).atOffset(ZoneOffset.UTC));
            } catch (DateTimeException | NumberFormatException e) {
                return null; // what cannot be read is not known
            }
        }

        void broken(InputProblem.Kind kind, String reason, JsonProcessingException e) {
            long offset = e.getLocation() == null ? -1 : e.getLocation().getByteOffset();
            sink.problem(new InputProblem(
                    input.path(), null, offset < 0 ? null : offset, kind, reason + " (after " + number + " messages)"));
        }
    }
}
