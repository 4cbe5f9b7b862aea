package dev.sayso.statement;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The trained model as ONNX Runtime serves it: an encoder that tags every word of a window, and a head that reads the
 * attribution of one cue. Loaded once; thread-safe. A window's result depends on its words alone: neither on other
 * windows nor on the number of threads.
 */
final class AttributionModel {

    /** The words around a cue's first word that its attribution is sought in. */
    static final int BEFORE = 64;

    private static final int AFTER = 96;
    private static final int TAGS = 7;
    private static final int CUE_BEGINS = 1;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession encoder;
    private final OrtSession roles;
    private final WordPieces vocabulary;

    /** @throws OrtException if the runtime does not take the model */
    AttributionModel(ModelFiles files) throws OrtException {
        this.vocabulary = new WordPieces(files.vocabulary());
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1); // reports are read side by side, which scales better
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            this.encoder = environment.createSession(files.encoder(), options);
            this.roles = environment.createSession(files.roles(), options);
        }
    }

    WordPieces vocabulary() {
        return vocabulary;
    }

    /**
     * The candidate cues among a window's words, each with what it makes of the words around it.
     *
     * @param least the probability that a word begins a cue from which on it is a candidate
     */
    List<CueReading> read(EncodedText text, Window window, double least) {
        try (Inputs inputs = encoderInputs(text, window);
                OrtSession.Result encoded = encoder.run(inputs.tensors());
                OnnxTensor line = longs(lines(text, window))) {
            Map<String, OnnxTensor> states =
                    Map.of("words", (OnnxTensor) encoded.get(1), "cues", (OnnxTensor) encoded.get(2), "line", line);
            FloatBuffer tags = floats(encoded.get(0));
            List<CueReading> readings = new ArrayList<>();
            for (int word = 0; word < window.words(); word++) {
                float probability = tags.get(word * TAGS + CUE_BEGINS);
                if (probability >= least) {
                    readings.add(reading(states, window, word, probability));
                }
            }
            return readings;
        } catch (OrtException e) {
            throw new IllegalStateException("the attribution model failed on words " + window, e);
        }
    }

    private CueReading reading(Map<String, OnnxTensor> states, Window window, int cue, float probability)
            throws OrtException {
        int from = Math.max(0, cue - BEFORE);
        int to = Math.min(window.words(), cue + AFTER);
        try (Inputs inputs = new Inputs(Map.of("from", longs(from), "at", longs(cue), "to", longs(to)))) {
            Map<String, OnnxTensor> all = new HashMap<>(states);
            all.putAll(inputs.tensors());
            try (OrtSession.Result read = roles.run(all)) {
                float[] around = new float[(to - from) * Role.COUNT];
                floats(read.get(0)).get(around);
                return new CueReading(window.start() + cue, probability, window.start() + from, around);
            }
        }
    }

    private static long[] lines(EncodedText text, Window window) {
        long[] line = new long[window.words()];
        for (int i = 0; i < line.length; i++) {
            line[i] = text.line(window.start() + i);
        }
        return line;
    }

    private Inputs encoderInputs(EncodedText text, Window window) throws OrtException {
        int firstPiece = text.first()[window.start()];
        int count = text.first()[window.end()] - firstPiece + 2;
        long[] pieces = new long[count];
        long[] letterCase = new long[count];
        long[] quote = new long[count];
        long[] breaks = new long[count];
        long[] first = new long[window.words()];
        pieces[0] = vocabulary.start();
        pieces[count - 1] = vocabulary.end();
        for (int word = window.start(); word < window.end(); word++) {
            int begin = text.first()[word] - firstPiece + 1;
            int end = text.first()[word + 1] - firstPiece + 1;
            first[word - window.start()] = begin;
            for (int piece = begin; piece < end; piece++) {
                pieces[piece] = text.pieces()[firstPiece + piece - 1];
                letterCase[piece] = text.letterCase(word);
                quote[piece] = text.quote(word);
                breaks[piece] = text.breaks(word);
            }
        }
        return new Inputs(Map.of(
                "pieces", longs(pieces),
                "case", longs(letterCase),
                "quote", longs(quote),
                "breaks", longs(breaks),
                "first", longs(first)));
    }

    private OnnxTensor longs(long... values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {values.length});
    }

    private static FloatBuffer floats(OnnxValue value) {
        return ((OnnxTensor) value).getFloatBuffer();
    }

    /** Tensors that live as long as one run. */
    private record Inputs(Map<String, OnnxTensor> tensors) implements AutoCloseable {
        @Override
        public void close() {
            tensors.values().forEach(OnnxTensor::close);
        }
    }
}
