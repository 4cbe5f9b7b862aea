package dev.sayso.report;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the text out of a document, unless it is made to fill memory or to take for ever: forms in forms in forms, say. */
final class BoundedStripper extends PDFTextStripper {

    /** Says that the document asks for more than any real one. */
    static final class TooMuchException extends IOException {

        private static final long serialVersionUID = 1;

        TooMuchException(String what) {
            super(what);
        }
    }

    /** Far more than the smallest print on a newspaper's page has; all of a page are held at once. */
    private static final int MOST_LETTERS = 200_000;

    private static final int MOST_OPERATORS = 5_000_000;

    private int letters;
    private int operators;

    BoundedStripper() {
        setSortByPosition(true);
        setLineSeparator("\n");
        setParagraphEnd("\n\n");
        setPageEnd("\n");
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        letters = 0;
        super.processPage(page);
        check();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        check();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        letters++;
        if (letters <= MOST_LETTERS) {
            super.processTextPosition(text);
        }
    }

    private void check() throws TooMuchException {
        if (operators > MOST_OPERATORS) {
            throw new TooMuchException("takes more than " + MOST_OPERATORS + " steps to draw");
        }
        if (letters > MOST_LETTERS) {
            throw new TooMuchException("has more than " + MOST_LETTERS + " letters on a page");
        }
    }

    /** The library goes on behind a form that fails. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException fault) throws IOException {
        if (fault instanceof TooMuchException) {
            throw fault;
        }
        super.operatorException(operator, operands, fault);
    }
}
