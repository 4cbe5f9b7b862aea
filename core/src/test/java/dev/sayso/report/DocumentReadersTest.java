package dev.sayso.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.report.InputProblem.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReadersTest {

    private static final String FIRST = "The footbridge at Ostrava Lane was shut on Monday, the harbour board said,"
            + " after a barge struck one of its four piers.";
    private static final String PAGE = "<html lang=en><body><article><h1>Bridge shut</h1><p>" + FIRST + "</p><p>"
            + FIRST + "</p></article></body></html>";

    private static final String MAIL = """
            From: "Quill, Marta" <m.quill@harbour.example>
            To: desk@quay.example
            Subject: =?UTF-8?Q?Bridge_shut_at_=C5=BDi=C5=BEkov?=
            Date: Mon, 5 May 2031 08:10:00 +0200 (CEST)
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=b1

            --b1
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            The footbridge was shut =E2=80=9Cfor good=E2=80=9D, the boa=
            rd said.
            --b1
            Content-Type: image/png
            Content-Disposition: attachment

            xx
            --b1--
            """;

    private static final String MHTML =
            """
            From: <Saved by a browser>
            Snapshot-Content-Location: https://quay.example/b1
            Subject: Bridge shut
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="b2"

            --b2
            Content-Type: text/html
            Content-Transfer-Encoding: base64
            Content-Location: https://quay.example/b1

            %s
            --b2--
            """.formatted(Base64.getMimeEncoder().encodeToString(PAGE.getBytes(StandardCharsets.UTF_8)));

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"statement.eml", "statement"})
    void aMailIsReadByNameAndByContent(String name) {
        Report report = ReadInputs.ofText(name, MAIL.replace("\n", "\r\n")).onlyReport();

        assertThat(report.text()).isEqualTo("The footbridge was shut “for good”, the board said.");
        assertThat(report.headline()).isEqualTo("Bridge shut at Žižkov");
        assertThat(report.byline()).isEqualTo("Quill, Marta");
        assertThat(String.valueOf(report.published())).isEqualTo("2031-05-05T08:10+02:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.mhtml", "page"})
    void aSavedPageIsReadByNameAndByContent(String name) {
        Report report = ReadInputs.ofText(name, MHTML.replace("\n", "\r\n")).onlyReport();

        assertThat(report.text()).isEqualTo(FIRST + "\n\n" + FIRST);
        assertThat(report.url()).isEqualTo("https://quay.example/b1");
    }

    @Test
    void partsInPartsWithoutEndAreRefused() {
        StringBuilder deep = new StringBuilder("MIME-Version: 1.0\r\nSubject: x\r\n");
        for (int i = 0; i < 500; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }

        assertThat(ReadInputs.ofText("a.eml", deep.toString()).onlyProblem().kind())
                .isEqualTo(Kind.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"statement.pdf", "statement"})
    void aDocumentInPdfIsReadByNameAndByContent(String name) throws IOException {
        Report report = ReadInputs.ofBytes(
                        name, pdf(null, "Bridge shut", "", "The cross-border foot-", "bridge was shut on Monday."))
                .onlyReport();

        assertThat(report.headline()).startsWith("Bridge shut");
        assertThat(report.text()).contains("The cross-border footbridge was shut on Monday.");
    }

    @Test
    void whatCannotBeReadOfPdfIsNamed() throws IOException {
        byte[] whole = pdf(null, "Bridge shut");
        byte[] cut = Arrays.copyOf(whole, 40);

        assertThat(ReadInputs.ofBytes("a.pdf", pdf("secret", "Bridge shut"))
                        .onlyProblem()
                        .message())
                .isEqualTo("a.pdf: unreadable: the document is locked with a password");
        assertThat(ReadInputs.ofBytes("a.pdf", pdf(null)).onlyProblem().kind()).isEqualTo(Kind.NO_ARTICLE);
        assertThat(ReadInputs.ofBytes("a.pdf", cut).onlyProblem().kind()).isEqualTo(Kind.MALFORMED);
        assertThat(ReadInputs.ofText("a.pdf", "Bridge shut").onlyProblem().kind())
                .isEqualTo(Kind.MALFORMED);
    }

    @ParameterizedTest
    @CsvSource({"120, '1 0 0 1 0 0 cm\n'", "60, 'BT /F 9 Tf (aaaaaaaaaaaa) Tj ET\n'"})
    void aDocumentInPdfThatUnpacksWithoutEndIsRefusedInLittleMemory(int mebibytes, String drawn) throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = page(document);
            PDStream content = new PDStream(document);
            byte[] block = drawn.repeat((1 << 20) / drawn.length()).getBytes(StandardCharsets.US_ASCII);
            try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
                for (int i = 0; i < mebibytes; i++) {
                    out.write(block);
                }
            }
            page.setContents(content);
            document.save(folder.resolve("bomb.pdf").toFile());
        }

        assertThat(SmallProcess.read(folder.resolve("bomb.pdf"))).contains("problem null too-large");
    }

    /** Twelve forms, each of which draws the next one ten times. */
    @Test
    @Timeout(120)
    void aDocumentInPdfOfFormsInFormsIsRefusedInTime() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = page(document);
            PDResources resources = new PDResources();
            for (int i = 0; i < 12; i++) {
                PDFormXObject form = new PDFormXObject(document);
                form.setBBox(new PDRectangle(600, 800));
                form.setResources(resources);
                try (OutputStream out = form.getContentStream().createOutputStream()) {
                    out.write("/N Do\n".repeat(10).getBytes(StandardCharsets.US_ASCII));
                }
                resources = new PDResources();
                resources.put(COSName.getPDFName("N"), form);
            }
            page.setResources(resources);
            PDStream content =
                    new PDStream(document, new ByteArrayInputStream("/N Do".getBytes(StandardCharsets.US_ASCII)));
            page.setContents(content);
            document.save(folder.resolve("forms.pdf").toFile());
        }

        assertThat(SmallProcess.read(folder.resolve("forms.pdf"))).contains("problem null too-large");
    }

    private static PDPage page(PDDocument document) {
        PDPage page = new PDPage();
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("F"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
        page.setResources(resources);
        document.addPage(page);
        return page;
    }

    @ParameterizedTest
    @ValueSource(strings = {"statement.docx", "statement"})
    void aWordDocumentIsReadByNameAndByContent(String name) throws IOException {
        byte[] docx = docx(
                "<w:p><w:r><w:t>Bridge shut</w:t></w:r></w:p><w:p><w:r><w:t>The foot</w:t></w:r><w:r><w:t>bridge"
                        + " was </w:t></w:r><w:del><w:r><w:delText>not </w:delText></w:r></w:del><w:r><w:t>shut.</w:t></w:r></w:p>");

        assertThat(ReadInputs.ofBytes(name, docx).onlyReport().text())
                .isEqualTo("Bridge shut\n\nThe footbridge was shut.");
    }

    @Test
    void aWordDocumentThatUnpacksWithoutEndIsRefused() throws IOException {
        String much = "<w:p><w:r><w:t>" + " ".repeat(40 << 20) + "</w:t></w:r></w:p>";

        assertThat(ReadInputs.ofBytes("a.docx", docx(much)).onlyProblem().kind())
                .isEqualTo(Kind.TOO_LARGE);
        assertThat(ReadInputs.ofBytes("a.docx", docx("<w:p>")).onlyProblem().kind())
                .isEqualTo(Kind.MALFORMED);
        assertThat(ReadInputs.ofBytes("a.docx", Arrays.copyOf(docx("<w:p/>"), 60))
                        .onlyProblem()
                        .kind())
                .isIn(Kind.MALFORMED, Kind.UNSUPPORTED);
    }

    private static byte[] pdf(@Nullable String password, String... lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                for (String line : lines) {
                    content.showText(line);
                    content.newLineAtOffset(0, -14);
                }
                content.endText();
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] docx(String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w='urn:w'><w:body>" + body + "</w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
