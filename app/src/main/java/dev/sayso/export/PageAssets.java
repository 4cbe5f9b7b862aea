package dev.sayso.export;

import dev.sayso.text.Hashes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * What stands inline in a dossier's page besides its words: the style, a small script that the page can do without,
 * and the policy that forbids a browser to run or load anything else.
 */
public record PageAssets(String style, String script) {

    private static final String STYLE = resource("dossier.css");
    private static final String SCRIPT = resource("dossier.js");

    /** The assets of a page whose longest report has this many statements. */
    static PageAssets of(int statements) {
        return new PageAssets(STYLE + marks(statements), SCRIPT);
    }

    /** The style by which the words of the statement that a page's address names are marked, for so many statements. */
    public static String marks(int statements) {
        StringBuilder style = new StringBuilder();
        for (int i = 1; i <= statements; i++) {
            style.append(
                    ".report:has(.k%1$d:target) .c%1$d{background:var(--said);color:var(--said-ink)}".formatted(i));
            style.append(".report:has(.k%1$d:target) .s%1$d{background:var(--who);color:var(--who-ink)}".formatted(i));
            style.append(".report:has(.k%1$d:target) .u%1$d{border-bottom:3px double currentColor}%n".formatted(i));
        }
        return style.toString();
    }

    /** A content security policy that allows these two and nothing else. */
    public String policy() {
        return "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                + "'; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String content) {
        byte[] digest = Hashes.sha256().digest(content.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    private static String resource(String name) {
        try (InputStream in = PageAssets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's file " + name + " cannot be read", e);
        }
    }
}
