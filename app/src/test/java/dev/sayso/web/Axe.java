package dev.sayso.web;

import dev.sayso.export.Browser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Holds a page against WCAG 2.2, by axe-core. */
final class Axe {

    private static final String AXE = script();

    private Axe() {}

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it finds wrong in the page that the browser shows, a line each; empty where nothing. */
    static String violations(Browser browser) {
        browser.script(AXE);
        return browser.later("const done = arguments[arguments.length - 1];"
                        + "axe.run().then(r => done(r.violations.flatMap(v => v.nodes.map("
                        + "n => v.id + ' (' + v.help + '): ' + n.html.slice(0, 200) + ' ' + n.failureSummary))"
                        + ".join('\\n')), e => done('axe failed: ' + e));")
                .toString();
    }
}
