package dev.sayso.export;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.Writer;

/** The templates of pages, compiled when the program is built. They escape what they print. Thread-safe. */
public final class Templates {

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader());

    private Templates() {}

    /**
     * Writes a page.
     *
     * @param name the template's file, such as {@code dossier.jte}
     * @param page what it prints
     */
    public static void write(String name, Object page, Writer out) {
        ENGINE.render(name, page, new WriterOutput(out));
    }
}
