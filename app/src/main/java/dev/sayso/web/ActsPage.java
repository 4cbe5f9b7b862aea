package dev.sayso.web;

import dev.sayso.export.Shielding;
import dev.sayso.review.Act;
import dev.sayso.review.Deed;
import dev.sayso.review.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** All that people did, the last first; and where it is taken back. */
public final class ActsPage implements Page.Acting {

    private static final int A_PAGE = 50;

    /** What it prints. */
    public record View(Frame frame, List<Act> acts, Set<String> held, int page, int pages) {

        static View of(Frame frame, List<Act> some, List<Act> all, int page, UnaryOperator<Act> shielding) {
            List<Act> lastFirst = new ArrayList<>(some);
            Collections.reverse(lastFirst);
            Set<String> held = new HashSet<>();
            all.stream().filter(a -> a.takenBackBy(all).isEmpty()).forEach(a -> held.add(a.id()));
            int pages = Math.max(1, (lastFirst.size() + A_PAGE - 1) / A_PAGE);
            List<Act> here = lastFirst.stream()
                    .skip((page - 1L) * A_PAGE)
                    .limit(A_PAGE)
                    .map(shielding)
                    .toList();
            return new View(frame, here, held, page, pages);
        }

        /** Where the thing is that an act is about. */
        public static String about(Act act) {
            Subject subject = act.deed().subjects().get(0);
            return switch (subject.kind()) {
                case STATEMENT, CLAIM ->
                    "/statements/" + subject.statements().get(0).id();
                case REPORT -> Address.report(subject.id());
                case PARTY -> Address.leads(subject.id()) ? Address.source(subject.id()) : "/settings#shields";
                case ACT -> "#a-" + subject.id();
            };
        }

        /** Whether it is an undoing. */
        public static boolean undoes(Act act) {
            return act.kind() == Deed.Kind.UNDO;
        }
    }

    @Override
    public String path() {
        return "/acts";
    }

    @Override
    public void show(Visit visit) {
        List<Act> all = visit.desk().acts();
        Shielding shielding = visit.shielding();
        visit.show(
                "acts",
                View.of(visit.frame("Done", Frame.Section.ACTS), all, all, visit.number("page", 1), shielding::act));
    }

    @Override
    public void act(Visit visit) {
        String id = visit.given("act");
        Act act = Doing.keep(visit, acts -> Deeds.undo(id, acts), acts -> acts);
        visit.goTo(Doing.back(visit, path(), act.id()));
    }
}
