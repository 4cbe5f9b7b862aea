package dev.sayso.web;

import dev.sayso.ledger.LedgerException;
import dev.sayso.ledger.ReviewConflictException;
import dev.sayso.storyline.Hit;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The reading room's server. */
public final class Server implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Server.class);

    /** Where a browser may load anything from, and what it may run: the room's own files, nothing inline. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final long LARGEST_FORM = 20_000_000;
    private static final long LARGEST_FILE_MB = 256;

    private final Javalin javalin;
    private final Opening opening;
    private final Alerts alerts;

    private Server(Javalin javalin, Opening opening, Alerts alerts) {
        this.javalin = javalin;
        this.opening = opening;
        this.alerts = alerts;
    }

    /** Starts it without TLS and without telling anybody of changes, for this machine alone. */
    public static Server start(Desk desk, Visitors visitors, String host, int port) {
        return start(desk, visitors, new Opening(host, port, null, false));
    }

    /**
     * Starts it.
     *
     * @param desk the ledger; stays open when this is closed
     * @throws PortException if the port cannot be had
     */
    public static Server start(Desk desk, Visitors visitors, Opening opening) {
        Tls tls = opening.tls();
        Javalin javalin = Javalin.create(config -> {
            configure(config, desk, visitors);
            if (tls != null) {
                config.jetty.addConnector(
                        (server, http) -> SecureConnector.of(server, http, tls, opening.host(), opening.port()));
            }
        });
        try {
            javalin.start(opening.host(), opening.port());
        } catch (JavalinBindException e) {
            throw new PortException(
                    "port " + opening.port() + " of " + opening.host() + " cannot be used: another program may have it",
                    e);
        }
        return new Server(javalin, opening, Alerts.start(desk, opening.webhooksToPrivateNetworks()));
    }

    /** One line for each page. */
    private static List<Page> pages() {
        return List.of(
                new StorylinesPage(),
                new StorylinePage(),
                new StorylineActsPage(),
                new ClaimPage(),
                new StatementPage(),
                new ReportPage(),
                new LeadPage("/claims/{id}", Hit.Kind.CLAIM),
                new LeadPage("/statements/{id}", Hit.Kind.STATEMENT),
                new SearchPage(),
                new SourcesPage(),
                new SourcePage(),
                new QueuePage(),
                new ActsPage(),
                new ReadPage(),
                new ReadingPage(),
                new SettingsPage(),
                new NamePage(),
                new NamesPage(),
                new HelpPage(),
                new AssetPage(),
                new IconPage());
    }

    private static void configure(JavalinConfig config, Desk desk, Visitors visitors) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = LARGEST_FORM;
        config.jetty.multipartConfig.maxFileSize(LARGEST_FILE_MB, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(2 * LARGEST_FILE_MB, SizeUnit.MB);
        config.http.defaultContentType = "text/html;charset=utf-8";
        RoutesConfig routes = config.routes;
        routes.before(context -> {
            protect(context);
            visitors.guard(context);
        });
        for (Page page :
                Stream.concat(pages().stream(), visitors.pages().stream()).toList()) {
            routes.get(page.path(), context -> page.show(visit(context, desk, visitors)));
            if (page instanceof Page.Acting acting) {
                routes.post(page.path(), context -> act(acting, visit(context, desk, visitors)));
            }
        }
        Api.add(routes, context -> visit(context, desk, visitors));
        routes.exception(
                HttpResponseException.class,
                (e, context) -> refuse(context, desk, visitors, e.getStatus(), String.valueOf(e.getMessage())));
        routes.exception(
                ReviewConflictException.class,
                (e, context) -> refuse(context, desk, visitors, 409, String.valueOf(e.getMessage())));
        routes.exception(LedgerException.class, (e, context) -> {
            LOG.error("the ledger cannot be used", e);
            refuse(context, desk, visitors, 500, "The ledger cannot be used at the moment: " + e.getMessage());
        });
        routes.exception(Exception.class, (e, context) -> {
            LOG.error("a fault of Sayso itself at {}", context.path(), e);
            refuse(context, desk, visitors, 500, "A fault of Sayso itself. The server’s log tells more.");
        });
    }

    private static void protect(Context context) {
        context.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", "no-cache, private");
    }

    private static Visit visit(Context context, Desk desk, Visitors visitors) {
        return new Visit(context, desk, visitors);
    }

    private static void act(Page.Acting page, Visit visit) throws Exception {
        visit.mustCover(page.role());
        page.act(visit);
    }

    private static void refuse(Context context, Desk desk, Visitors visitors, int status, String why) {
        context.status(status);
        if (Api.asked(context)) {
            Problem.show(context, status, why);
            return;
        }
        ErrorView.show(new Visit(context, desk, visitors), status, why);
    }

    public int port() {
        return javalin.port();
    }

    /** Where a browser finds it. */
    public URI address() {
        String host = opening.host();
        return URI.create((opening.tls() == null ? "http" : "https") + "://"
                + (host.contains(":") ? "[" + host + "]" : host) + ":" + port() + "/");
    }

    @Override
    public void close() {
        alerts.close();
        javalin.stop();
    }
}
