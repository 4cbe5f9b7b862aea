package dev.sayso.web;

import dev.sayso.claim.StatusRule;
import dev.sayso.claim.StatusRules;
import dev.sayso.export.ReviewWords;
import dev.sayso.export.Shielding;
import dev.sayso.review.Act;
import dev.sayso.review.Deed;
import dev.sayso.review.Subject;
import dev.sayso.statement.PartyTable;
import dev.sayso.statement.Protection;
import java.util.List;
import java.util.Optional;

/** What holds for all: who is shielded, who speaks for whom, which rules give a claim its status. */
public final class SettingsPage implements Page {

    /** What it prints. */
    public record View(
            Frame frame,
            String maker,
            long entries,
            String party,
            Optional<PartyTable.Backing> backing,
            List<Act> shields) {

        public List<StatusRule> rules() {
            return StatusRules.all();
        }

        public List<Protection.Rule> protections() {
            return List.of(Protection.Rule.values());
        }

        /** An act in words. */
        public static String words(Act act) {
            return ReviewWords.act(act);
        }
    }

    @Override
    public String path() {
        return "/settings";
    }

    @Override
    public void show(Visit visit) {
        String party = visit.given("party");
        Shielding shielding = visit.shielding();
        List<Act> shields = Act.inEffect(visit.desk().acts()).stream()
                .filter(a -> a.kind() == Deed.Kind.SHIELD || a.kind() == Deed.Kind.LIFT)
                .filter(a -> a.deed().subjects().get(0).kind() == Subject.Kind.PARTY)
                .map(shielding::act)
                .toList();
        visit.show(
                "settings",
                new View(
                        visit.frame("Settings", Frame.Section.SETTINGS),
                        visit.desk().maker(),
                        visit.desk().ledger().last(),
                        party,
                        party.isEmpty()
                                ? Optional.empty()
                                : visit.desk().parties().whom(party),
                        shields));
    }
}
