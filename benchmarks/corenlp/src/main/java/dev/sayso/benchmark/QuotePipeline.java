package dev.sayso.benchmark;

import edu.stanford.nlp.coref.CorefCoreAnnotations.CorefChainAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.QuotationsAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAnnotator;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionBeginAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionEndAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionSieveAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.SpeakerAnnotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * CoreNLP's quotes with their speakers, with the settings that score best for it.
 *
 * <p>Thread-safe: all threads share one pipeline; only its last step, which keeps the names of the text at hand in a field, stands in it
 * once for each thread.
 */
final class QuotePipeline {

    private final StanfordCoreNLP pipeline;
    private final BlockingQueue<QuoteAnnotator> quoteAnnotators;
    private final AtomicInteger crashes = new AtomicInteger();

    private QuotePipeline(StanfordCoreNLP pipeline, BlockingQueue<QuoteAnnotator> quoteAnnotators) {
        this.pipeline = pipeline;
        this.quoteAnnotators = quoteAnnotators;
    }

    /** Loads all models, for that many texts at a time; without coreference no speaker's pronoun is given a name. */
    static QuotePipeline load(int threads, boolean coreference) {
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse" + (coreference ? ",coref" : ""));
        settings.setProperty("ssplit.newlineIsSentenceBreak", "two");
        // quotes need names of persons only: leaves out what takes time and changes none of them
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.applyNumericClassifiers", "false");
        settings.setProperty("ner.useSUTime", "false");
        // lets a curved mark close a quote that a straight one opened
        settings.setProperty("quote.asciiQuotes", "true");
        // the first three of CoreNLP's eight sieves: the others name more speakers, wrong ones for the most part
        settings.setProperty("quote.attribution.QMSieves", "tri,dep,onename");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(settings);
        BlockingQueue<QuoteAnnotator> quoteAnnotators = new ArrayBlockingQueue<>(threads);
        for (int i = 0; i < threads; i++) {
            quoteAnnotators.add(new QuoteAnnotator(settings));
        }
        return new QuotePipeline(pipeline, quoteAnnotators);
    }

    /**
     * The quotes of a text that have a speaker, in the text's order: leaving the others out scores better. Where CoreNLP's search for
     * speakers crashes, those that it had found until then.
     */
    List<AttributedQuote> read(String text) throws InterruptedException {
        Annotation annotation = new Annotation(DoubledApostrophes.straightened(text));
        pipeline.annotate(annotation);
        if (annotation.get(TokensAnnotation.class).isEmpty()) {
            return List.of();
        }
        if (!annotation.containsKey(CorefChainAnnotation.class)) {
            annotation.set(CorefChainAnnotation.class, Map.of()); // the search for speakers fails where it is missing
        }
        findQuotes(annotation);
        List<AttributedQuote> quotes = new ArrayList<>();
        for (CoreMap quote : annotation.get(QuotationsAnnotation.class)) {
            attributed(quote, annotation, text).ifPresent(quotes::add);
        }
        return quotes;
    }

    /** How many texts the search for speakers has crashed on. */
    int crashes() {
        return crashes.get();
    }

    private void findQuotes(Annotation annotation) throws InterruptedException {
        QuoteAnnotator annotator = quoteAnnotators.take();
        try {
            annotator.annotate(annotation);
        } catch (RuntimeException e) { // from CoreNLP's sieves; the quotes are set before them
            crashes.incrementAndGet();
        } finally {
            quoteAnnotators.add(annotator);
        }
    }

    private static Optional<AttributedQuote> attributed(CoreMap quote, Annotation annotation, String text) {
        Integer first = quote.get(MentionBeginAnnotation.class);
        Integer last = quote.get(MentionEndAnnotation.class);
        if (first == null || last == null) {
            return Optional.empty();
        }
        List<CoreLabel> mention = annotation.get(TokensAnnotation.class).subList(first, last + 1);
        Span content = new Span(
                quote.get(CharacterOffsetBeginAnnotation.class), quote.get(CharacterOffsetEndAnnotation.class));
        return Optional.of(new AttributedQuote(
                DoubledApostrophes.widened(content, text),
                new Span(
                        mention.get(0).beginPosition(),
                        mention.get(mention.size() - 1).endPosition()),
                cue(mention, annotation),
                Optional.ofNullable(quote.get(SpeakerAnnotation.class)),
                quote.get(MentionSieveAnnotation.class)));
    }

    /** The verb that has the mention as its subject. */
    private static Optional<Span> cue(List<CoreLabel> mention, Annotation annotation) {
        SemanticGraph graph = annotation
                .get(SentencesAnnotation.class)
                .get(mention.get(0).sentIndex())
                .get(EnhancedPlusPlusDependenciesAnnotation.class);
        for (CoreLabel token : mention) {
            IndexedWord word = graph.getNodeByIndexSafe(token.index());
            if (word == null) {
                continue;
            }
            for (IndexedWord governor : graph.getParents(word)) {
                if (governor.tag().startsWith("VB")
                        && graph.getEdge(governor, word)
                                .getRelation()
                                .getShortName()
                                .startsWith("nsubj")) {
                    return Optional.of(new Span(governor.beginPosition(), governor.endPosition()));
                }
            }
        }
        return Optional.empty();
    }
}
