package city.ordinance.dsl.figures;

import city.ordinance.dsl.figures.Figure.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds figures in English text. Dates, days named by their names, the numbers of sections and forms, and counts of
 * other things are none. The time it takes grows with the length of the text and no faster: a number is read once,
 * whatever follows it.
 */
public final class FigureReader {
    private static final String SIGN = "[$\u20ac\u00a3\u00a5]";
    private static final String CODE = "(?:usd|eur|gbp|cad|aud|chf|jpy)";
    private static final String COIN = "dollars?|bucks|euros?|cents?|pounds? sterling";
    private static final String QUALIFIERS = "(?:(?:business|working|calendar|consecutive|court|full|whole|clear|more|"
            + "additional|further|other|regular|city)[\\s-]++){0,2}";
    private static final String UNIT =
            "second(?=s)|minute|min|hour|hr|day|weekday|week|wk|fortnight|month|year|yr|decade";
    private static final Pattern FIGURE = Pattern.compile("(?<sign>(?:\\b(?:us|ca|au) ?)?" + SIGN + "|\\b" + CODE
            + "\\b) ?(?<money>(?!an? (?!" + Numerals.SCALE + "))" + Numerals.NUMBER + "(?: ?k\\b)?)"
            + "|\\b(?<open>(?:a )?(?:fortnight|(?:couple of|few|several) (?:hour|day|week|month|year)s))\\b"
            + "|\\b(?<heap>hundreds|thousands|millions) of (?:us )?(?:dollars|euros)\\b"
            + "|(?:\\b(?<nth>\\d++)(?:st|nd|rd|th)|\\b(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|fifteenth|"
            + "twentieth|thirtieth|sixtieth|ninetieth))[\\s-]++(?<nthOf>" + QUALIFIERS
            + "(?:hour|day|week|month|year))\\b"
            + "|(?<!\\w|\\d[.,])(?<number>" + Numerals.NUMBER + ")(?<again> ?\\( ?" + Numerals.NUMBER + " ?\\))?+(?:"
            + "[\\s-]++(?:or (?:more|less|fewer)[\\s-]++)?(?<unit>" + QUALIFIERS + "(?:" + UNIT
            + "))s?+\\b|[\\s-]++(?:us |u\\.s\\. )?(?<coin>" + COIN + "|(?<!\\ba )" + CODE
            + ")\\b|(?<after> ?[$\u20ac\u00a3\u00a2](?!\\d))"
            + "|(?<share> ?%|[\\s-]++(?:percent|per cent|percentage)\\b))?");
    private static final Pattern ARTICLE = Pattern.compile("(?:an?|one)\\s+(?!" + Numerals.SCALE + ")[a-z]");
    private static final Pattern LIMIT_BEFORE = Pattern.compile("\\b(?:within|in|under|than|least|most|about|have|has|"
            + "takes?|gives?|gets?|allows?|for|only|just|another|wait|period of|limit of|deadline of)\\s+$");
    private static final Pattern PRICE =
            Pattern.compile("\\d[\\d,]+(?:\\.\\d\\d)?|.*\\b" + Numerals.SCALE, Pattern.DOTALL);
    private static final Pattern PRICE_BEFORE = Pattern.compile("\\b(?:fines?|fees?|penalty|penalties|charges?|costs?|"
            + "surcharges?|deposits?)(?::|\\s(?:is|are|was|of|at|up|to|between|about|over|under|not|no|more|less|than|"
            + "exceeding|least|most|amounts?|set|be|may|can|will|shall|currently|the|an?)\\b)+:?\\s?$");
    private static final Pattern PRICE_AFTER =
            Pattern.compile("\\s?(?:[.,;:)!?]|$)|\\s(?:per|an?|for|or|and|to|if|each|"
                    + "every|plus|when|where|on|at|may|will|is|applies)\\b");
    private static final Map<String, String> CURRENCIES = Map.of(
            "$", "USD", "dollar", "USD", "buck", "USD", "\u20ac", "EUR", "euro", "EUR", "\u00a3", "GBP", "pound", "GBP",
            "\u00a5", "JPY");

    private FigureReader() {}

    /** The figures in a text, in its order. */
    public static List<Figure> read(String text) {
        String plain = PlainText.of(text);
        List<Figure> figures = new ArrayList<>();
        Matcher found = FIGURE.matcher(plain);
        while (found.find()) {
            figure(found, plain).ifPresent(figures::add);
        }
        return figures;
    }

    private static Optional<Figure> figure(Matcher found, String text) {
        if (found.group("sign") != null) {
            return figure(Kind.AMOUNT, found, "money", currency(found.group("sign")));
        } else if (found.group("heap") != null) {
            return figure(Kind.AMOUNT, found, "heap", currency(found.group()));
        } else if (found.group("open") != null) {
            return figure(Kind.LENGTH, found, "open", "");
        } else if (found.group("nthOf") != null) {
            return figure(Kind.LENGTH, found, "nth", unit(found.group("nthOf")));
        } else if (found.group("coin") != null || found.group("after") != null) {
            return figure(Kind.AMOUNT, found, "number", currency(found.group()));
        } else if (found.group("share") != null) {
            return figure(Kind.SHARE, found, "number", "");
        }
        return bare(found, text);
    }

    /** A number before a unit of time, or before nothing that makes it a figure. */
    private static Optional<Figure> bare(Matcher found, String text) {
        String before = text.substring(Math.max(0, found.start() - 60), found.start());
        if (found.group("unit") != null) {
            boolean article = ARTICLE.matcher(found.group()).lookingAt();
            return article && !LIMIT_BEFORE.matcher(before).find()
                    ? Optional.empty()
                    : figure(Kind.LENGTH, found, "number", unit(found.group("unit")));
        }
        boolean price = PRICE.matcher(found.group("number")).matches()
                && PRICE_BEFORE.matcher(before).find()
                && PRICE_AFTER.matcher(text).region(found.end(), text.length()).lookingAt();
        return price ? figure(Kind.AMOUNT, found, "number", "") : Optional.empty();
    }

    private static Optional<Figure> figure(Kind kind, Matcher found, String number, String unit) {
        boolean whole = !found.group().matches("(?s).*(?:\\bcents?|\u00a2)");
        Optional<BigDecimal> read =
                Optional.ofNullable(found.group(number)).filter(digits -> whole).flatMap(Numerals::read);
        return Optional.of(new Figure(kind, found.start(), found.end(), read, unit));
    }

    private static String currency(String words) {
        return CURRENCIES.entrySet().stream()
                .filter(currency -> words.contains(currency.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> words.replaceAll("^.*?\\b(" + CODE + ")\\b.*$|^.*$", "$1")
                        .toUpperCase(Locale.ROOT));
    }

    private static String unit(String words) {
        boolean business = words.contains("business") || words.contains("working");
        String unit = words.replaceAll("^.*[\\s-]", "");
        String whole = Map.of("min", "minute", "hr", "hour", "wk", "week", "yr", "year")
                .getOrDefault(unit, unit);
        return (business ? "business-" : "") + whole + "s";
    }
}
