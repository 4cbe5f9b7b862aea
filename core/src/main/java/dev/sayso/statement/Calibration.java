package dev.sayso.statement;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * How sure an attribution is: a logistic regression over the model's probabilities, fitted on reports that the model was
 * not trained on (Platt 1999), so that of statements with confidence 0.8 about four in five are right.
 */
record Calibration(double bias, double cue, double content, double source) {

    private static final double FARTHEST = 8; // no probability is taken as certain

    static Calibration of(JsonNode card) {
        return new Calibration(
                card.path("bias").asDouble(),
                card.path("cue").asDouble(),
                card.path("content").asDouble(),
                card.path("source").asDouble());
    }

    /**
     * The probability that an attribution is right.
     *
     * @param cue the model's probability of the cue
     * @param content the expected overlap of the content with what people would mark
     * @param source the mean probability of the source's words; 0.5 where there is none
     */
    double confidence(double cue, double content, double source) {
        double x = bias + this.cue * logit(cue) + this.content * logit(content) + this.source * logit(source);
        return 1 / (1 + Math.exp(-x));
    }

    private static double logit(double probability) {
        double x = Math.log(probability / (1 - probability));
        return Math.max(-FARTHEST, Math.min(FARTHEST, x));
    }
}
