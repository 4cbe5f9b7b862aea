package dev.sayso.ledger;

import dev.sayso.pipeline.DossierPipeline;
import dev.sayso.statement.SentenceEmbedder;
import dev.sayso.storyline.Dossier;
import dev.sayso.storyline.DossierMaker;
import dev.sayso.storyline.Hit;
import dev.sayso.storyline.Reading;
import dev.sayso.storyline.Storyline;
import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Measures searches and views of one claim on a ledger whose catalogue is up to date, by words and claims picked at random from
 * what it has: {@code SearchTimes LEDGER}, which is a folder or a JDBC address. Prints medians and nine tenths, in milliseconds.
 */
final class SearchTimes {

    private static final int WARM = 30;
    private static final int TIMES = 200;

    private final Catalogue catalogue;
    private final Random random = new Random(1);
    private final List<Hit> claims;

    private SearchTimes(Catalogue catalogue) {
        this.catalogue = catalogue;
        List<Hit> some = catalogue.search(SearchQuery.of("", 100_000).only(EnumSet.of(Hit.Kind.CLAIM)));
        this.claims =
                some.stream().filter(h -> SearchWord.of(h.words()).size() > 3).collect(Collectors.toList());
    }

    public static void main(String[] args) {
        try (Ledger ledger = Ledger.openExisting(LedgerAddress.parse(args[0]))) {
            new SearchTimes(ledger.catalogue()).measure(System.out);
        }
    }

    private void measure(PrintStream out) {
        DossierMaker maker = DossierPipeline.standard();
        out.printf(Locale.ROOT, "%d claims with words%n", claims.size());
        time(out, "two words", claim -> search(word(claim, 0) + " " + word(claim, 2)));
        time(out, "one word", claim -> search(word(claim, 1)));
        time(out, "phrase", claim -> search("\"" + word(claim, 1) + " " + word(claim, 2) + "\""));
        time(
                out,
                "prefix",
                claim -> search(word(claim, 1)
                                .substring(0, Math.min(3, word(claim, 1).length())) + "*"));
        time(
                out,
                "word of a source",
                claim -> catalogue.search(SearchQuery.of(word(claim, 1), 20).from(word(claim, 0))));
        SentenceEmbedder embedder = SentenceEmbedder.load();
        Listener silent = new Listener();
        time(out, "like its words", claim -> catalogue.alike(SearchQuery.of(claim.words(), 20), embedder, silent));
        time(out, "view of a claim", claim -> view(maker, catalogue.readings(claim.storyline())));
        Instant now = Instant.now();
        time(out, "view as of now", claim -> view(maker, catalogue.readingsBy(claim.storyline(), now)));
    }

    private static final class Listener implements Catalogue.Listener {
        @Override
        public void begin(int count) {}

        @Override
        public void made(int count) {}
    }

    private void search(String words) {
        catalogue.search(SearchQuery.of(words, 20));
    }

    private static void view(DossierMaker maker, List<Reading> readings) {
        Dossier dossier = maker.make(Storyline.of(readings));
        if (dossier.claims().isEmpty()) {
            throw new IllegalStateException("a claim's storyline without claims");
        }
    }

    private static String word(Hit claim, int number) {
        return SearchWord.of(claim.words()).get(number).plain();
    }

    private void time(PrintStream out, String what, Consumer<Hit> work) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < WARM + TIMES; i++) {
            Hit claim = claims.get(random.nextInt(claims.size()));
            long start = System.nanoTime();
            work.accept(claim);
            if (i >= WARM) {
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        List<Double> sorted = times.stream().sorted().toList();
        out.printf(Locale.ROOT, "%-18s %7.1f %7.1f%n", what, sorted.get(TIMES / 2), sorted.get(TIMES * 9 / 10));
    }
}
