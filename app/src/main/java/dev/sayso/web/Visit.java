package dev.sayso.web;

import dev.sayso.account.Role;
import dev.sayso.export.Profile;
import dev.sayso.export.Shielding;
import dev.sayso.export.Templates;
import dev.sayso.ledger.StorylineRow;
import dev.sayso.report.Published;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.StringWriter;
import java.net.URI;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One request of a visitor, and its answer. Used by one thread. */
final class Visit implements Deeds.Fields {

    /** The attribute of a request that says where the room is, where that is known better than by the request itself. */
    static final String ROOM = "sayso.room";

    private final Context context;
    private final Desk desk;
    private final Visitor visitor;
    private final Visitors visitors;

    /** @param visitors know who it is */
    Visit(Context context, Desk desk, Visitors visitors) {
        this.context = context;
        this.desk = desk;
        this.visitor = visitors.of(context);
        this.visitors = visitors;
    }

    Desk desk() {
        return desk;
    }

    Visitor visitor() {
        return visitor;
    }

    /**
     * Refuses who may not do something.
     *
     * @throws ForbiddenResponse if the visitor's role does not cover this one
     */
    void mustCover(Role role) {
        if (!visitor.role().covers(role)) {
            throw new ForbiddenResponse("This takes the role “" + role + "”, and yours is “" + visitor.role() + "”.");
        }
    }

    Context context() {
        return context;
    }

    /** Where the room is, as this visitor has spoken to it. */
    URI room() {
        URI known = context.attribute(ROOM);
        return known != null ? known : URI.create(context.scheme() + "://" + context.host() + "/");
    }

    /** A part of the address. */
    String part(String name) {
        return context.pathParam(name);
    }

    /** What follows a question mark, or stands in a form; empty where it is not given. */
    @Override
    public String given(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /** All that is given under a name. */
    @Override
    public List<String> all(String name) {
        return Stream.concat(context.formParams(name).stream(), context.queryParams(name).stream())
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .toList();
    }

    /** A whole number from 1 on; where none is given, another one. */
    int number(String name, int without) {
        String value = given(name);
        if (value.isEmpty()) {
            return without;
        }
        if (!value.matches("[1-9]\\d{0,6}")) {
            throw new BadRequestResponse("“" + name + "” is a whole number from 1 on, not “" + value + "”.");
        }
        return Integer.parseInt(value);
    }

    /** A constant as the contract writes it; null where none is given. */
    <E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
        String value = given(name);
        if (value.isEmpty()) {
            return null;
        }
        return Stream.of(type.getEnumConstants())
                .filter(c -> word(c).equals(value))
                .findFirst()
                .orElseThrow(() -> new BadRequestResponse("“" + name + "” cannot be “" + value + "”."));
    }

    /** A constant as the contract writes it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What this visitor sees: names of shielded people only where somebody who may see them has asked for them. */
    Profile profile() {
        if (!Api.asked(context)) {
            return NamesPage.shown(this) ? Profile.EVIDENTIARY : Profile.PUBLISHABLE;
        }
        Profile asked = Objects.requireNonNullElse(constant("profile", Profile.class), Profile.PUBLISHABLE);
        if (asked == Profile.EVIDENTIARY && !visitor.reviews()) {
            throw new ForbiddenResponse("The names of shielded people take the role “" + Role.REVIEW + "”.");
        }
        return asked;
    }

    /** What shields in what this visitor sees, to be asked for after that was looked up. */
    Shielding shielding() {
        return desk.shields().of(profile());
    }

    /** Gives storylines the titles that this visitor sees. */
    UnaryOperator<StorylineRow> titling() {
        Shielding shielding = shielding();
        return row -> row.titled(shielding.title(row.title(), () -> desk.reports(row.id())));
    }

    /** The storyline that the address names, as it stands or stood and as this visitor sees it. */
    Shown storyline() {
        return desk.shields().of(evidence(), profile());
    }

    /** The same with all names, for what is done in it. */
    Shown evidence() {
        return desk.storyline(part("id"), times())
                .orElseThrow(() -> new NotFoundResponse("There is no such storyline"
                        + (times().past() ? " at that time." : " now: it gets another address when reports join it.")));
    }

    /** As of when things are to be shown. */
    Times times() {
        return new Times(moment(Times.AS_OF), moment(Times.KNOWN_BY));
    }

    @Nullable
    Published moment(String name) {
        String value = given(name);
        try {
            return value.isEmpty() ? null : Published.parse(value);
        } catch (DateTimeException e) {
            throw new BadRequestResponse("“" + name
                    + "” is a day or a moment such as 2025-02-04 or 2025-02-04T18:30Z, not “" + value + "”.");
        }
    }

    /** What stands around a page. */
    Frame frame(String title, Frame.Section section) {
        return new Frame(
                title,
                section,
                visitor,
                times(),
                context.path(),
                Objects.requireNonNullElse(context.queryString(), ""),
                desk.fresh() ? null : desk.renewing().progress(),
                profile(),
                taken());
    }

    /** The same where what was asked for may make no sense. */
    Frame plainFrame(String title) {
        return new Frame(
                title, Frame.Section.NONE, visitor, Times.NOW, context.path(), "", null, Profile.PUBLISHABLE, "");
    }

    /** The act that was just done, to be undone at once; empty where none was. */
    private String taken() {
        return given("done");
    }

    /** Answers with a page. */
    void show(String template, Object page) {
        StringWriter out = new StringWriter();
        Templates.write("web/" + template + ".jte", page, out);
        context.result(Forms.withToken(out.toString(), visitors.token(context)));
    }

    /** Sends the visitor on to another page, which is then looked at. */
    void goTo(String address) {
        context.redirect(address, HttpStatus.SEE_OTHER);
    }

    /** Whether a part of a page is asked for by a script, which has the rest; going back asks for all of it again. */
    boolean byScript() {
        context.header("Vary", "HX-Request");
        return "true".equals(context.header("HX-Request"))
                && !"true".equals(context.header("HX-History-Restore-Request"));
    }
}
