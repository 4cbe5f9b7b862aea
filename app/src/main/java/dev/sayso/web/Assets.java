package dev.sayso.web;

import dev.sayso.export.PageAssets;
import dev.sayso.text.Hashes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files that pages need beside themselves, each at an address that changes with its content, so that it can be kept for good. */
public final class Assets {

    private static final String FOLDER = "/assets/";

    private static final Pattern MARKS = Pattern.compile("marks-(\\d{1,5})\\.css");
    private static final int STEP = 50;
    private static final int MOST = 2000;

    /** One file. */
    record Asset(String type, String text, String version) {}

    private static final Map<String, Asset> ALL = all();

    private Assets() {}

    private static Map<String, Asset> all() {
        Map<String, Asset> all = new LinkedHashMap<>();
        all.put("dossier.css", resource("text/css", "/dev/sayso/export/dossier.css"));
        all.put("room.css", resource("text/css", "/dev/sayso/web/room.css"));
        all.put("room.js", resource("text/javascript", "/dev/sayso/web/room.js"));
        all.put("icon.svg", resource("image/svg+xml", "/dev/sayso/web/icon.svg"));
        all.put("htmx.js", resource("text/javascript", "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js"));
        return all;
    }

    /** Where pages find a file. */
    public static String address(String name) {
        Asset asset = ALL.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("no asset is called \"" + name + "\"");
        }
        return FOLDER + name + "?v=" + asset.version;
    }

    /** Where pages find the style that marks the words of statements, for at least so many. */
    public static String marks(int statements) {
        int whole = Math.min((statements + STEP - 1) / STEP * STEP, MOST);
        return FOLDER + "marks-" + whole + ".css?v=" + marksOf(whole).version;
    }

    static Optional<Asset> named(String name) {
        Matcher marks = MARKS.matcher(name);
        return marks.matches()
                ? Optional.of(marksOf(Math.min(Integer.parseInt(marks.group(1)), MOST)))
                : Optional.ofNullable(ALL.get(name));
    }

    private static Asset marksOf(int statements) {
        return of("text/css", PageAssets.marks(statements));
    }

    private static Asset of(String type, String text) {
        return new Asset(type, text, Hashes.id("asset", text));
    }

    private static Asset resource(String type, String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return of(type, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the program's file " + name + " cannot be read", e);
        }
    }
}
