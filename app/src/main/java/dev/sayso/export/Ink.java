package dev.sayso.export;

/** How words are set off in a terminal: by ANSI colours, or not at all. */
enum Ink {
    PLAIN,
    ANSI;

    String title(String words) {
        return set("1", words);
    }

    String source(String words) {
        return set("1;36", words);
    }

    String against(String words) {
        return set("33", words);
    }

    String figure(String words) {
        return set("1", words);
    }

    String soft(String words) {
        return set("2", words);
    }

    private String set(String code, String words) {
        return this == PLAIN || words.isEmpty() ? words : "\u001b[" + code + "m" + words + "\u001b[0m";
    }
}
