package dev.sayso.statement;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.sayso.text.Hashes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/**
 * Gives words a direction in a space of {@value #SIZE} dimensions, so that those which mean something alike point in like
 * directions: sentence embeddings (Reimers and Gurevych 2019) by all-MiniLM-L6-v2 in 8 bits, which is the mean of
 * what its encoder makes of each word piece. Thread-safe; the same words give the same direction on any number of threads.
 */
public final class SentenceEmbedder {

    /** How many numbers a direction has. */
    public static final int SIZE = 384;

    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";

    /** What the model was trained on at most; the pieces after these are left out. */
    private static final int MOST_PIECES = 128;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final WordPieces vocabulary;
    private final String id;

    private SentenceEmbedder(byte[] model, WordPieces vocabulary) throws OrtException {
        this.vocabulary = vocabulary;
        this.id = Hashes.sha256(model);
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1); // texts are embedded side by side
            options.setInterOpNumThreads(1);
            this.session = environment.createSession(model, options);
        }
    }

    /** The one with the model that ships with the product. */
    public static SentenceEmbedder load() {
        try (InputStream model = SentenceEmbedder.class.getResourceAsStream(MODEL)) {
            if (model == null) {
                throw new IllegalStateException("the sentence model " + MODEL + " is missing from this build");
            }
            return new SentenceEmbedder(model.readAllBytes(), new WordPieces(ModelFiles.shippedVocabulary()));
        } catch (IOException | OrtException e) {
            throw new IllegalStateException("the sentence model cannot be loaded: " + e.getMessage(), e);
        }
    }

    /** The SHA-256 of the model: what two models make of words cannot be compared. */
    public String id() {
        return id;
    }

    /** The direction of some words, as {@value #SIZE} numbers of which the squares add up to one. */
    public float[] of(String words) {
        int[] own = EncodedText.of(words, vocabulary).pieces();
        long[] pieces = new long[Math.min(own.length + 2, MOST_PIECES)];
        for (int i = 1; i < pieces.length - 1; i++) {
            pieces[i] = own[i - 1];
        }
        pieces[0] = vocabulary.start();
        pieces[pieces.length - 1] = vocabulary.end();
        long[] all = new long[pieces.length];
        Arrays.fill(all, 1);
        try (OnnxTensor ids = row(pieces);
                OnnxTensor attended = row(all);
                OnnxTensor segment = row(new long[pieces.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", attended, "token_type_ids", segment))) {
            return mean(((OnnxTensor) result.get(0)).getFloatBuffer(), pieces.length);
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model failed on " + pieces.length + " word pieces", e);
        }
    }

    private OnnxTensor row(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private static float[] mean(FloatBuffer states, int pieces) {
        double[] sums = new double[SIZE];
        for (int i = 0; i < pieces * SIZE; i++) {
            sums[i % SIZE] += states.get(i);
        }
        double length = Math.sqrt(Arrays.stream(sums).map(sum -> sum * sum).sum());
        float[] direction = new float[SIZE];
        for (int i = 0; i < SIZE; i++) {
            direction[i] = (float) (sums[i] / length);
        }
        return direction;
    }
}
