package dev.sayso.pipeline;

import dev.sayso.claim.ClaimMaker;
import dev.sayso.claim.OriginFinder;
import dev.sayso.claim.ParaphraseLinker;
import dev.sayso.claim.StatusRules;
import dev.sayso.statement.PartyTable;
import dev.sayso.storyline.DossierMaker;
import dev.sayso.storyline.StorylineGrouper;

/** The steps from many readings to dossiers, as the product ships them. */
public final class DossierPipeline {

    private DossierPipeline() {}

    public static DossierMaker standard() {
        return with(PartyTable.standard());
    }

    /** With a table of who speaks for whom. */
    public static DossierMaker with(PartyTable parties) {
        ParaphraseLinker linker = new ParaphraseLinker();
        ClaimMaker claims = new ClaimMaker(linker, new OriginFinder(parties), new StatusRules());
        return new DossierMaker(new StorylineGrouper(), claims, linker);
    }
}
