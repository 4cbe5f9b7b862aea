package dev.sayso.report;

/** Tells text in UTF-8 that is damaged in places from text in another encoding. */
final class Utf8Share {

    private Utf8Share() {}

    /** Whether most of the characters beyond ASCII are whole UTF-8 sequences. */
    static boolean isMostlyUtf8(byte[] bytes) {
        int whole = 0;
        int broken = 0;
        int i = 0;
        while (i < bytes.length) {
            int length = sequenceLength(bytes, i);
            if (length > 1) {
                whole++;
            } else if (length == 0) {
                broken++;
            }
            i += Math.max(1, length);
        }
        return whole > broken;
    }

    /** The length of the UTF-8 sequence that begins here; 0 if none does. */
    private static int sequenceLength(byte[] bytes, int start) {
        int first = bytes[start] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        int length = first >= 0xF5 ? 0 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0;
        for (int i = start + 1; i < start + length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
