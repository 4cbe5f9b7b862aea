package dev.sayso.account;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Somebody who may use a served ledger.
 *
 * @param name as it stands beside what the person decides
 */
public record Account(String name, Role role) {

    private static final int LONGEST = 100;

    public Account {
        name = name.strip();
        boolean control =
                name.codePoints().anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
        if (name.isEmpty() || name.length() > LONGEST || control) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" is no name: one to " + LONGEST + " characters, none of them invisible");
        }
        if (key(name).equals("sayso") || key(name).startsWith("sayso ")) {
            throw new IllegalArgumentException("\"" + name + "\" is the program's name, and an account is a person's");
        }
    }

    /** By which it is told from others: neither case nor width of letters counts. */
    public String key() {
        return key(name);
    }

    /** The same for a name that somebody gives. */
    public static String key(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
