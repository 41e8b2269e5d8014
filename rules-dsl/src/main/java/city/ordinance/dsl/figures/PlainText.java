package city.ordinance.dsl.figures;

/** Text in lower case, with plain digits, marks and spaces. */
public final class PlainText {
    private PlainText() {}

    /** INVARIANT: as long as the text, so that places are the same in both. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        return plain.toString();
    }

    private static char plain(char c) {
        if (c < 128) {
            return c == '_' ? ' ' : Character.toLowerCase(c);
        }
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u02bc' -> '\'';
            case '\u201c', '\u201d' -> '"';
            case '\u00ad', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u00a0', '\u2007', '\u2009', '\u200b', '\u202f' -> ' ';
            case '\uff04', '\ufe69' -> '$';
            case '\uff05', '\ufe6a' -> '%';
            default -> Character.toLowerCase(c);
        };
    }
}
