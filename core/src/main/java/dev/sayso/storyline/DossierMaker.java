package dev.sayso.storyline;

import dev.sayso.claim.Claim;
import dev.sayso.claim.ClaimLinker;
import dev.sayso.claim.ClaimMaker;
import dev.sayso.claim.Claims;
import dev.sayso.claim.Telling;
import dev.sayso.report.Copies;
import dev.sayso.report.CopyFinder;
import dev.sayso.report.CreditedReport;
import dev.sayso.report.VersionFinder;
import dev.sayso.report.Versions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes dossiers of what was read: storylines, their claims, and what is said that claims nothing. Thread-safe. */
public final class DossierMaker {

    private final StorylineGrouper grouper;
    private final ClaimMaker claims;
    private final ClaimLinker linker;
    private final AnswerFinder answers = new AnswerFinder();
    private final VersionFinder versions = new VersionFinder();
    private final CopyFinder copies = new CopyFinder();

    /** Makes claims with the first, and finds with the linker which notes that claim nothing are the same. */
    public DossierMaker(StorylineGrouper grouper, ClaimMaker claims, ClaimLinker linker) {
        this.grouper = grouper;
        this.claims = claims;
        this.linker = linker;
    }

    /** One dossier a storyline, those of most reports first; the same in whatever order the readings come. */
    public List<Dossier> make(Collection<Reading> readings) {
        QuotationChecker checker = checker(readings);
        return storylines(readings).parallelStream()
                .map(storyline -> make(storyline, checker))
                .toList();
    }

    /** The storylines, those of most reports first. */
    public List<Storyline> storylines(Collection<Reading> readings) {
        return grouper.group(readings);
    }

    private static QuotationChecker checker(Collection<Reading> readings) {
        return new QuotationChecker(readings.stream().map(Reading::report).toList());
    }

    /** The dossier of one storyline; its quotations are held against the material in it. */
    public Dossier make(Storyline storyline) {
        return make(storyline, checker(storyline.readings()));
    }

    private Dossier make(Storyline storyline, QuotationChecker checker) {
        List<Telling> tellings = storyline.readings().stream()
                .flatMap(r -> r.tellings().stream())
                .toList();
        List<Entry> entries = new ArrayList<>();
        Set<String> claimed = new HashSet<>();
        Copies copies = this.copies.find(storyline.readings().stream()
                .map(r -> new CreditedReport(r.report(), r.credits()))
                .toList());
        Versions versions = this.versions.find(
                storyline.readings().stream().map(Reading::report).toList());
        Claims made = claims.make(tellings, copies, versions);
        for (Claim claim : made.claims()) {
            entries.add(new Entry(claim.tellings(), claim));
            claim.tellings().forEach(t -> claimed.add(t.id()));
        }
        List<Telling> notes =
                tellings.stream().filter(t -> !claimed.contains(t.id())).toList();
        linker.link(notes).groups().forEach(group -> entries.add(new Entry(group, null)));
        return new Dossier(
                storyline,
                entries,
                made,
                answers.find(storyline),
                copies.all(),
                versions,
                storyline.readings().stream()
                        .flatMap(r -> checker.check(r).stream())
                        .toList());
    }
}
