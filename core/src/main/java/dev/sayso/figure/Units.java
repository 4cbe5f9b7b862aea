package dev.sayso.figure;

import dev.sayso.text.Lexemes;
import dev.sayso.text.Phrases;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Units of measure and money, before a number ({@code US$}, {@code EUR}) and after it ({@code km}, {@code per cent}). */
final class Units {

    private static final Map<String, String> SIGNS = Map.of(
            "$", "USD", "£", "GBP", "€", "EUR", "¥", "JPY", "₹", "INR", "₽", "RUB", "₴", "UAH", "₪", "ILS", "₩", "KRW");
    private static final Map<String, String> DOLLARS = Map.ofEntries(
            Map.entry("us", "USD"),
            Map.entry("u.s.", "USD"),
            Map.entry("hk", "HKD"),
            Map.entry("au", "AUD"),
            Map.entry("a", "AUD"),
            Map.entry("nz", "NZD"),
            Map.entry("ca", "CAD"),
            Map.entry("c", "CAD"),
            Map.entry("s", "SGD"));
    /** Nouns that things are sold or counted by, besides units of measure: {@code 40 cents a share}. */
    private static final Set<String> SOLD_BY =
            Set.of("share", "person", "head", "piece", "bottle", "box", "unit", "pound", "ticket", "game", "shift");

    private static final Map<String, String> CODES = codes();
    private static final Phrases<String> AFTER = after();

    /** A unit in the lexemes {@code [first, end)}. */
    record Found(int first, int end, String unit) {}

    private Units() {}

    /** The money sign or code that ends just before a number. */
    static @Nullable Found before(Lexemes lexemes, int number) {
        int at = number - 1;
        String word = lexemes.word(at);
        boolean dollarsFirst = word.equals("us") && lexemes.wordsAt(at - 1, "$");
        if (dollarsFirst) {
            return new Found(at - 1, number, "USD");
        }
        String code = lexemes.isCapitalized(at) ? CODES.get(word) : null;
        if (code != null) {
            return new Found(at, number, code);
        }
        String sign = SIGNS.get(word);
        if (sign == null) {
            return null;
        }
        String country = lexemes.isCapitalized(at - 1) ? DOLLARS.get(lexemes.word(at - 1)) : null;
        boolean named = sign.equals("USD")
                && country != null
                && (lexemes.touchesPrevious(at)
                        || !country.equals("AUD")
                        || lexemes.word(at - 1).length() > 1);
        return named && country != null ? new Found(at - 1, number, country) : new Found(at, number, sign);
    }

    /** The unit that begins just after a number, a hyphen between them allowed. */
    static @Nullable Found after(Lexemes lexemes, int end) {
        int at = lexemes.wordsAt(end, "-") ? end + 1 : end;
        Phrases.Found<String> unit = AFTER.at(lexemes, at);
        if (unit == null || lexemes.startsLine(at)) {
            return null;
        }
        boolean letter = lexemes.word(at).length() == 1
                && Character.isLetter(lexemes.word(at).charAt(0));
        boolean word = letter && unit.end() == at + 1 && !lexemes.touchesPrevious(at);
        boolean ambiguous = lexemes.wordsAt(at, "in") || lexemes.wordsAt(at, "min");
        return word || (ambiguous && !lexemes.touchesPrevious(at)) ? null : new Found(at, unit.end(), unit.meaning());
    }

    /** What a rate is by ({@code per litre}, {@code a week}), as a singular in {@link Found#unit}, from a lexeme on. */
    static @Nullable Found by(Lexemes lexemes, int at) {
        boolean per = lexemes.wordsAt(at, "per");
        if (!per && !lexemes.wordsAt(at, "a") && !lexemes.wordsAt(at, "an")) {
            return null;
        }
        Phrases.Found<String> unit = AFTER.at(lexemes, at + 1);
        String word = lexemes.word(at + 1);
        if (unit != null) {
            return new Found(at, unit.end(), unit.meaning());
        }
        boolean head = SOLD_BY.contains(word) || (per && lexemes.isWord(at + 1));
        return head ? new Found(at, at + 2, word) : null;
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : "usd eur gbp jpy cny aud cad hkd nzd sgd inr chf rub uah ils krw zar brl try sek nok dkk pln"
                .split(" ", -1)) {
            codes.put(code, code.toUpperCase(java.util.Locale.ROOT));
        }
        codes.put("rm", "MYR");
        codes.put("rs", "INR");
        return Map.copyOf(codes);
    }

    private static Phrases<String> after() {
        Map<String, String> units = new HashMap<>();
        put(units, "%", "%;percent;per cent;pc;percentage");
        put(units, "percentage point", "percentage points;percentage point");
        put(units, "basis point", "basis points;basis point;bps");
        put(units, "USD", "dollars;dollar;us dollars;u.s. dollars;american dollars;usd");
        put(units, "AUD", "australian dollars");
        put(units, "CAD", "canadian dollars");
        put(units, "HKD", "hong kong dollars");
        put(units, "NZD", "new zealand dollars");
        put(units, "EUR", "euros;euro;eur");
        put(units, "GBP", "pounds sterling;british pounds;gbp");
        put(units, "JPY", "yen;japanese yen;jpy");
        put(units, "CNY", "yuan;chinese yuan;renminbi;cny");
        put(units, "RUB", "rubles;roubles;ruble;rouble;rub");
        put(units, "UAH", "hryvnia;hryvnias");
        put(units, "INR", "rupees;rupee");
        put(units, "ILS", "shekels;shekel");
        put(units, "CHF", "swiss francs");
        put(units, "DKK", "danish crowns;danish kroner");
        put(units, "MYR", "ringgit");
        put(units, "cent", "cents;cent");
        put(units, "km", "km;kilometres;kilometre;kilometers;kilometer");
        put(
                units,
                "km/h",
                "km / h;km / hr;kph;kmh;kilometres per hour;kilometers per hour;kilometres an hour;kilometers an hour");
        put(units, "m", "metres;metre;meters;meter");
        put(units, "m/s", "metres per second;meters per second");
        put(units, "cm", "cm;centimetres;centimetre;centimeters;centimeter");
        put(units, "mm", "mm;millimetres;millimetre;millimeters;millimeter");
        put(units, "mile", "miles;mile");
        put(units, "mph", "mph;miles per hour;miles an hour");
        put(units, "mpg", "mpg;miles per gallon");
        put(units, "ft", "feet;foot;ft");
        put(units, "in", "inches;inch;″");
        put(units, "yard", "yards;yard");
        put(units, "acre", "acres;acre");
        put(units, "hectare", "hectares;hectare");
        put(units, "square kilometre", "square kilometres;square kilometers;sq km;km ²");
        put(units, "square mile", "square miles;sq miles");
        put(units, "square metre", "square metres;square meters;sq m;m ²");
        put(units, "square foot", "square feet;square foot;sq ft");
        put(units, "cubic foot", "cubic feet");
        put(units, "cubic metre", "cubic metres;cubic meters");
        put(units, "kg", "kg;kilograms;kilogram;kilos;kilo");
        put(units, "g", "grams;gram;g");
        put(units, "mg", "mg;milligrams");
        put(units, "tonne", "tonnes;tonne;metric tons;metric ton");
        put(units, "ton", "tons;ton");
        put(units, "lb", "lb;lbs");
        put(units, "oz", "oz;ounces;ounce");
        put(units, "litre", "litres;litre;liters;liter");
        put(units, "ml", "ml;millilitres;milliliters");
        put(units, "gallon", "gallons;gallon");
        put(units, "barrel", "barrels;barrel");
        put(units, "barrel per day", "barrels per day;barrels a day;bpd");
        put(units, "second", "seconds;second;secs;sec");
        put(units, "minute", "minutes;minute;mins;min");
        put(units, "hour", "hours;hour;hrs;hr");
        put(units, "day", "days;day");
        put(units, "night", "nights;night");
        put(units, "week", "weeks;week");
        put(units, "month", "months;month");
        put(units, "year", "years;year;yrs;yr");
        put(units, "decade", "decades;decade");
        put(units, "century", "centuries");
        put(units, "year-old", "year - old;years old;year old;year - olds;years of age;yr - old");
        put(units, "month-old", "month - old;months old");
        put(units, "celsius", "degrees celsius;degree celsius;c;° c;celsius;degrees c;deg c");
        put(units, "fahrenheit", "degrees fahrenheit;degree fahrenheit;° f;fahrenheit;degrees f;degf");
        put(units, "degree", "degrees;degree;°");
        put(units, "hp", "hp;horsepower");
        put(units, "W", "w;watts;watt");
        put(units, "kW", "kw;kilowatts");
        put(units, "MW", "mw;megawatts;megawatt");
        put(units, "GW", "gw;gigawatts;gigawatt");
        put(units, "kilowatt hour", "kwh;kilowatt hours");
        put(units, "gigawatt hour", "gwh");
        put(units, "hertz", "hz;hertz");
        put(units, "kilohertz", "khz");
        put(units, "GB", "gb;gigabytes");
        put(units, "MB", "mb;megabytes");
        put(units, "TB", "tb;terabytes");
        put(units, "ppm", "ppm");
        put(units, "ppb", "ppb");
        put(units, "megapascal", "mpa");
        put(units, "gigapascal", "gpa;gigapascals");
        put(units, "decibel", "decibels;decibel");
        put(units, "knot", "knots;kt");
        return Phrases.of(units);
    }

    private static void put(Map<String, String> units, String unit, String names) {
        for (String name : names.split(";", -1)) {
            units.put(name, unit);
        }
    }
}
