package dev.sayso.pipeline;

import dev.sayso.claim.ClaimLinker;
import dev.sayso.claim.ClaimMaker;
import dev.sayso.claim.DecidedLinker;
import dev.sayso.claim.Decisions;
import dev.sayso.claim.OriginFinder;
import dev.sayso.claim.ParaphraseLinker;
import dev.sayso.claim.StatusRules;
import dev.sayso.review.Act;
import dev.sayso.review.Reviewed;
import dev.sayso.review.ReviewedDossiers;
import dev.sayso.statement.PartyTable;
import dev.sayso.storyline.Dossier;
import dev.sayso.storyline.DossierMaker;
import dev.sayso.storyline.Reading;
import dev.sayso.storyline.Storyline;
import dev.sayso.storyline.StorylineGrouper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps from many readings to dossiers, as the product ships them. */
public final class DossierPipeline {

    private DossierPipeline() {}

    public static DossierMaker standard() {
        return with(PartyTable.standard());
    }

    /** With a table of who speaks for whom. */
    public static DossierMaker with(PartyTable parties) {
        return with(parties, new ParaphraseLinker());
    }

    /** The dossiers of what was read as people have it, given all their acts. */
    public static ReviewedDossiers reviewed(PartyTable parties, List<Reading> readings, List<Act> acts) {
        return reviewed(parties, Reviewed.of(readings, acts));
    }

    /** The dossiers of what was reviewed. */
    public static ReviewedDossiers reviewed(PartyTable parties, Reviewed reviewed) {
        ClaimLinker machine = new ParaphraseLinker();
        DossierMaker maker = with(parties, reviewed.decisions());
        return ReviewedDossiers.of(reviewed, maker.make(reviewed.readings()), machine);
    }

    /**
     * The dossier of what was reviewed, which is all of one storyline.
     *
     * @param last as it was before people's last acts, to be taken again where these change nothing that it is made of, as a
     *     note does not; made with the same table
     */
    public static ReviewedDossiers storyline(PartyTable parties, Reviewed reviewed, @Nullable ReviewedDossiers last) {
        if (last != null
                && last.reviewed().readings().equals(reviewed.readings())
                && last.reviewed().decisions().equals(reviewed.decisions())) {
            return ReviewedDossiers.of(reviewed, last.dossiers(), new ParaphraseLinker());
        }
        DossierMaker maker = with(parties, reviewed.decisions());
        List<Dossier> one = List.of(maker.make(Storyline.of(reviewed.readings())));
        return ReviewedDossiers.of(reviewed, one, new ParaphraseLinker());
    }

    /** With a table of who speaks for whom, and what people decided on which statements say the same. */
    public static DossierMaker with(PartyTable parties, Decisions decisions) {
        return with(parties, new DecidedLinker(new ParaphraseLinker(), decisions));
    }

    private static DossierMaker with(PartyTable parties, ClaimLinker linker) {
        ClaimMaker claims = new ClaimMaker(linker, new OriginFinder(parties), new StatusRules());
        return new DossierMaker(new StorylineGrouper(), claims, linker);
    }
}
