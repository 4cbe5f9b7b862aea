package dev.sayso.statement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sayso.text.Hashes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The attribution model's files as they ship beside this class, checked against the card that was written with them.
 *
 * @param vocabulary the word pieces in order of their numbers
 * @param card what the training wrote: version, thresholds, calibration, checksums
 */
@SuppressWarnings("ArrayRecordComponent") // handed to the runtime once
record ModelFiles(byte[] encoder, byte[] roles, List<String> vocabulary, JsonNode card) {

    /**
     * Reads the files that ship with the product.
     *
     * @throws IOException if one is missing or is not the one that the card names
     */
    static ModelFiles shipped() throws IOException {
        JsonNode card = readCard();
        return new ModelFiles(checked("encoder.onnx", card), checked("roles.onnx", card), vocabulary(card), card);
    }

    /**
     * The vocabulary alone, which is that of BERT uncased.
     *
     * @throws IOException if it is missing or is not the one that the card names
     */
    static List<String> shippedVocabulary() throws IOException {
        return vocabulary(readCard());
    }

    private static JsonNode readCard() throws IOException {
        return new ObjectMapper().readTree(read("attribution.json"));
    }

    private static List<String> vocabulary(JsonNode card) throws IOException {
        return new String(checked("vocabulary.txt", card), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static byte[] checked(String name, JsonNode card) throws IOException {
        byte[] bytes = read(name);
        String sum = Hashes.sha256(bytes);
        String wanted = card.path("sha256").path(name).asText();
        if (!sum.equals(wanted)) {
            throw new IOException("attribution/" + name + " is damaged: its SHA-256 is " + sum + ", not " + wanted);
        }
        return bytes;
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream resource = ModelFiles.class.getResourceAsStream("attribution/" + name)) {
            if (resource == null) {
                throw new IOException("attribution/" + name + " is missing from this build");
            }
            return resource.readAllBytes();
        }
    }
}
