package dev.sayso.export;

import dev.sayso.review.Marks;
import dev.sayso.storyline.Dossier;
import java.io.Writer;
import java.util.Collection;
import java.util.List;

/**
 * Writes dossiers as one page that needs nothing else: no network, no script, no other file. What the reports say is
 * escaped wherever it stands; only {@code http} and {@code https} addresses become links. Thread-safe.
 */
public final class DossierHtml {

    private DossierHtml() {}

    /** Writes the page of these dossiers, in their order; the same dossiers give the same page. */
    public static void write(List<Dossier> dossiers, Writer out) {
        write(dossiers, Marks.NONE, out);
    }

    /** The same, with what people did. */
    public static void write(List<Dossier> dossiers, Marks marks, Writer out) {
        List<DossierView> views =
                dossiers.stream().map(d -> new DossierView(d, marks)).toList();
        Templates.write("dossier.jte", new DossierPage(views, PageAssets.of(most(dossiers))), out);
    }

    private static int most(List<Dossier> dossiers) {
        return dossiers.stream()
                .map(d -> d.storyline().readings())
                .flatMap(Collection::stream)
                .mapToInt(r -> r.statements().size())
                .max()
                .orElse(0);
    }
}
