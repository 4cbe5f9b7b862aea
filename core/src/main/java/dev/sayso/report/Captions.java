package dev.sayso.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Leaves out the captions that stand among an article's paragraphs as if they were such, and the credits of pictures. */
final class Captions {

    private static final int CREDIT = 120;
    private static final int CAPTION = 400;
    private static final Pattern CREDITED = Pattern.compile(
            "(?i)(?:\\W*(?:image|images|photo|photos|photograph|picture|pictures|pic|foto|fotos|bild|bilder|imagen|immagine"
                    + "|afbeelding|zdjęcie|фото|video|graphic|illustration)(?: credits?| by| courtesy of| source)?\\s*[:©|/]|\\s*©).*");

    private Captions() {}

    /** The blocks without them. */
    static List<Block> without(List<Block> blocks) {
        return IntStream.range(0, blocks.size())
                .filter(i -> !isCredit(blocks.get(i)) && !isCaption(blocks, i))
                .mapToObj(blocks::get)
                .toList();
    }

    private static boolean isCredit(Block block) {
        return block.length() <= CREDIT && CREDITED.matcher(block.text()).matches();
    }

    /** A paragraph right behind a picture and before the picture's credit. */
    private static boolean isCaption(List<Block> blocks, int index) {
        return index + 1 < blocks.size()
                && isCredit(blocks.get(index + 1))
                && blocks.get(index).length() <= CAPTION
                && followsPicture(blocks.get(index).owner());
    }

    private static boolean followsPicture(Element paragraph) {
        Element before = paragraph.previousElementSibling();
        Element parent = paragraph.parent();
        return isPicture(before) || (before == null && parent != null && isPicture(parent.previousElementSibling()));
    }

    private static boolean isPicture(@Nullable Element element) {
        return element != null && (element.nameIs("img") || element.selectFirst("img, picture, figure") != null);
    }
}
