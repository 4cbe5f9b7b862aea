package dev.sayso.export;

import java.util.List;

/** Everything that the page's template prints. */
public record DossierPage(List<DossierView> dossiers, PageAssets assets) {

    public DossierPage {
        dossiers = List.copyOf(dossiers);
    }

    public String title() {
        return dossiers.size() == 1 ? dossiers.get(0).title() : dossiers.size() + " storylines";
    }
}
