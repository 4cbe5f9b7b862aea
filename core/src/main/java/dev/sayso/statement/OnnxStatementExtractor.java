package dev.sayso.statement;

import ai.onnxruntime.OrtException;
import dev.sayso.report.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds statements with the trained attribution model, window by window. Thread-safe; the same words give the same
 * attributions on every run and any number of threads.
 */
public final class OnnxStatementExtractor implements StatementExtractor {

    private final AttributionModel model;
    private final AttributionDecoder decoder;

    private OnnxStatementExtractor(ModelFiles files) throws OrtException {
        this.model = new AttributionModel(files);
        this.decoder = new AttributionDecoder(files.card());
    }

    /** The extractor with the model that ships with the product, which takes about a second to load. */
    public static OnnxStatementExtractor load() {
        try {
            return new OnnxStatementExtractor(ModelFiles.shipped());
        } catch (IOException | OrtException e) {
            throw new IllegalStateException("the attribution model cannot be loaded: " + e.getMessage(), e);
        }
    }

    @Override
    public List<Attribution> extract(Report report) {
        EncodedText text = EncodedText.of(report.text(), model.vocabulary());
        List<CueReading> readings = new ArrayList<>();
        for (Window window : Window.cut(text)) {
            readings.addAll(model.read(text, window, decoder.least()));
        }
        return decoder.decode(text, readings);
    }
}
