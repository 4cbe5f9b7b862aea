package dev.sayso.web;

import dev.sayso.account.Role;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whoever sits at this machine: may do everything, and says once in each browser under which name. Other sites that are open in the
 * same browser are kept out: the server is spoken to by its own name only, and acts come from its own pages.
 */
public final class LocalVisitors implements Visitors {

    static final String COOKIE = "sayso-name";
    private static final int YEAR = 365 * 24 * 60 * 60;
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    @Override
    public void guard(Context context) {
        String host = context.host();
        if (host == null || !NAMES.contains(host.replaceFirst(":\\d+$", ""))) {
            throw new ForbiddenResponse("This server is spoken to as localhost only.");
        }
        boolean reads =
                context.method().equals(HandlerType.GET) || context.method().equals(HandlerType.HEAD);
        if (!reads && !ownPage(context, host)) {
            throw new ForbiddenResponse("This does not come from a page of the reading room.");
        }
    }

    private static boolean ownPage(Context context, String host) {
        String site = context.header("Sec-Fetch-Site");
        String origin = context.header("Origin");
        return (site == null || OWN_SITE.contains(site)) && (origin == null || host.equals(authority(origin)));
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public Visitor of(Context context) {
        String name = context.cookie(COOKIE);
        return new Visitor(name == null ? "" : decoded(name), Role.ADMIN, false);
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return ""; // not of our making: the name is asked again
        }
    }

    /** Keeps the name in the browser. */
    static void remember(Context context, String name) {
        String value = URLEncoder.encode(name, StandardCharsets.UTF_8);
        context.cookie(new Cookie(COOKIE, value, "/", YEAR, false, true, null, SameSite.STRICT));
    }
}
