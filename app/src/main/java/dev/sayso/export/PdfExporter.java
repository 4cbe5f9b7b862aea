package dev.sayso.export;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;

/** The dossier on paper, A4, with its fonts in the file. */
final class PdfExporter implements Exporter {

    static {
        XRLog.setLoggingEnabled(false); // it would tell of each font on the standard streams
    }

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public String ending() {
        return "pdf";
    }

    @Override
    public String description() {
        return "the dossier as a PDF, with its fonts";
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        String page = PrintPage.of(export);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        for (Map.Entry<Fonts.Font, Path> font : Fonts.of(page).entrySet()) {
            builder.useFont(
                    font.getValue().toFile(),
                    font.getKey().family(),
                    font.getKey().weight(),
                    FontStyle.NORMAL,
                    true);
        }
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.defaultTextDirection(TextDirection.LTR);
        builder.withProducer(export.madeBy());
        builder.withHtmlContent(page, null);
        builder.toStream(out);
        builder.run();
    }
}
