package dev.sayso.web;

import dev.sayso.account.Key;
import dev.sayso.account.Role;
import dev.sayso.account.Secret;
import dev.sayso.ledger.Accounts;
import dev.sayso.text.Hashes;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import io.javalin.http.UnauthorizedResponse;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Those who have an account: a browser that has signed in shows a cookie, a program a token. Nobody else sees anything but the page to
 * sign in. What a browser does must come from one of this room's pages, which carry a token of their session.
 */
public final class AccountVisitors implements Visitors {

    /** The name of the hidden field, and the header, in which a page's token comes back. */
    static final String FIELD = "csrf";

    static final String HEADER = "Sayso-Csrf";

    private static final String SESSION = "sayso-session";
    private static final String FORM = "sayso-form";
    private static final String BEARER = "Bearer ";
    private static final String KNOWN = "sayso.visitor";
    private static final Pattern HOST = Pattern.compile("([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(:\\d{1,5})?");
    private static final Visitor NOBODY = new Visitor("", Role.READ, false);

    private final Accounts accounts;
    private final Door door;
    private final boolean behindProxy;

    /** @param behindProxy whether all requests come through a proxy that says from where, and that speaks TLS */
    public AccountVisitors(Accounts accounts, boolean behindProxy) {
        this(accounts, behindProxy, Clock.systemUTC());
    }

    AccountVisitors(Accounts accounts, boolean behindProxy, Clock clock) {
        this.accounts = accounts;
        this.door = new Door(accounts, new SignIns(clock));
        this.behindProxy = behindProxy;
    }

    @Override
    public List<Page> pages() {
        return List.of(new SignInPage(this), new AccountPage(this));
    }

    @Override
    public void guard(Context context) {
        context.attribute(Visit.ROOM, room(context));
        if (secure(context)) {
            context.header("Strict-Transport-Security", "max-age=31536000");
        }
        Visitor visitor = of(context);
        if (changes(context) && context.header("Authorization") == null) {
            refuseOtherPages(context);
        }
        if (visitor.known()
                || context.path().equals(SignInPage.PATH)
                || context.path().startsWith("/assets/")) {
            return;
        }
        if (Api.asked(context) || changes(context) || !looksAtAPage(context)) {
            throw new UnauthorizedResponse("Who you are is not known: sign in, or send a token.");
        }
        String here = context.path() + (context.queryString() == null ? "" : "?" + context.queryString());
        context.redirect(
                SignInPage.PATH + "?back=" + URLEncoder.encode(here, StandardCharsets.UTF_8), HttpStatus.SEE_OTHER);
        context.skipRemainingHandlers();
    }

    /** Whether somebody goes to a page; a picture that a browser looks for by itself leads nobody to the form of signing in. */
    private static boolean looksAtAPage(Context context) {
        String what = context.header("Sec-Fetch-Dest");
        return what == null ? !context.path().equals("/favicon.ico") : what.equals("document");
    }

    private static boolean changes(Context context) {
        return switch (context.method().name()) {
            case "GET", "HEAD", "OPTIONS" -> false;
            default -> true;
        };
    }

    private void refuseOtherPages(Context context) {
        String site = context.header("Sec-Fetch-Site");
        String origin = context.header("Origin");
        boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none")
                || origin != null && !origin.equals(own(room(context)));
        String sent = context.header(HEADER);
        String given = sent != null ? sent : context.formParam(FIELD);
        String token = token(context);
        if (foreign || given == null || token.isEmpty() || !same(given, token)) {
            throw new ForbiddenResponse(
                    "This does not come from a page of the reading room, or that page is too old: look at it again.");
        }
    }

    private static String own(URI room) {
        String text = room.toString();
        return text.substring(0, text.length() - 1);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Visitor of(Context context) {
        Visitor known = context.attribute(KNOWN);
        if (known == null) {
            known = key(context)
                    .map(key -> new Visitor(key.account().name(), key.role(), true))
                    .orElse(NOBODY);
            context.attribute(KNOWN, known);
        }
        return known;
    }

    private Optional<Key> key(Context context) {
        String authorization = context.header("Authorization");
        if (authorization != null) {
            return authorization.startsWith(BEARER)
                    ? accounts.key(
                            new Secret(authorization.substring(BEARER.length()).strip()), Key.Kind.TOKEN)
                    : Optional.empty();
        }
        return session(context).flatMap(secret -> accounts.key(secret, Key.Kind.SESSION));
    }

    private Optional<Secret> session(Context context) {
        return Optional.ofNullable(context.cookie(name(SESSION, context))).map(Secret::new);
    }

    @Override
    public String token(Context context) {
        Optional<Secret> session = of(context).known() ? session(context) : form(context);
        return session.map(secret -> Hashes.sha256(("form " + secret.words()).getBytes(StandardCharsets.UTF_8)))
                .orElse("");
    }

    private static final String FORM_MADE = "sayso.form";

    private Optional<Secret> form(Context context) {
        Secret made = context.attribute(FORM_MADE);
        return made != null
                ? Optional.of(made)
                : Optional.ofNullable(context.cookie(name(FORM, context))).map(Secret::new);
    }

    /** Gives a browser that has not signed in something to prove that the form it sends is ours. */
    void prepare(Context context) {
        if (form(context).isEmpty()) {
            Secret secret = Secret.random();
            context.attribute(FORM_MADE, secret);
            context.cookie(cookie(context, FORM, secret.words(), -1, SameSite.STRICT));
        }
    }

    /** Opens a session in a browser; false where name or password is wrong. */
    boolean signIn(Context context, String name, String password) throws InterruptedException {
        Optional<Secret> opened = door.open(name, password, from(context));
        opened.ifPresent(secret -> {
            session(context).ifPresent(door::close); // a new session is a new key
            context.cookie(
                    cookie(context, SESSION, secret.words(), Math.toIntExact(Door.SESSION.toSeconds()), SameSite.LAX));
        });
        return opened.isPresent();
    }

    void signOut(Context context) {
        session(context).ifPresent(door::close);
        context.cookie(cookie(context, SESSION, "", 0, SameSite.LAX));
    }

    private Cookie cookie(Context context, String name, String value, int seconds, SameSite site) {
        return new Cookie(name(name, context), value, "/", seconds, secure(context), true, null, site);
    }

    /** With the prefix by which a browser takes it over TLS only, and from no neighbouring name (RFC 6265bis). */
    private String name(String cookie, Context context) {
        return secure(context) ? "__Host-" + cookie : cookie;
    }

    private boolean secure(Context context) {
        return behindProxy || context.scheme().equals("https");
    }

    private URI room(Context context) {
        String forwarded = behindProxy ? context.header("X-Forwarded-Host") : null;
        String host = forwarded != null ? forwarded : context.host();
        if (host == null || !HOST.matcher(host).matches()) {
            throw new BadRequestResponse("“Host” names no host.");
        }
        return URI.create((secure(context) ? "https" : "http") + "://" + host + "/");
    }

    /** The address of whoever sends it: of several that a proxy tells, the last, which the proxy itself has seen. */
    private String from(Context context) {
        @Nullable String forwarded = behindProxy ? context.header("X-Forwarded-For") : null;
        return forwarded == null
                ? context.ip()
                : forwarded.replaceFirst(".*,", "").strip();
    }
}
