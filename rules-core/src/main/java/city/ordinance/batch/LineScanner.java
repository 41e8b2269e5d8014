package city.ordinance.batch;

import city.ordinance.json.InputDocument;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the common line: one situation, its type first, the pack before it, plain ASCII, nothing wrong. INVARIANT: what
 * it reads, {@link InputDocument} reads the same; of anything else it says only that it is unusual. Not thread-safe.
 */
final class LineScanner {
    private static final byte[] PACK = TypeText.utf8("pack");
    private static final byte[] AS_OF = TypeText.utf8("asOf");
    private static final byte[] SITUATION = TypeText.utf8("situation");
    private static final byte[] TYPE = TypeText.utf8("type");
    private static final int DATE = 10;

    private final LinePacks packs;
    private byte[] bytes = new byte[0];
    private int at;
    private int end;
    private int textFrom;
    private int textTo;
    private byte[] latestDate = new byte[0];
    private LocalDate latestDay = LocalDate.EPOCH;

    private @Nullable LinePack pack;
    private boolean packNamed;
    private @Nullable LocalDate day;
    private @Nullable Description description;
    private LinePack.@Nullable TypeNames names;
    private int[] ordinals = new int[0];

    LineScanner(LinePacks packs) {
        this.packs = packs;
    }

    /** The pack of the line just read. */
    Optional<LinePack> pack() {
        return Optional.ofNullable(pack);
    }

    /** The day it names. */
    Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    /** What it describes. */
    Optional<Description> description() {
        return Optional.ofNullable(description);
    }

    /** Reads a line; false when it is unusual. */
    boolean read(byte[] line, int from, int to) {
        bytes = line;
        at = from;
        end = to;
        pack = packs.forced();
        packNamed = false;
        day = null;
        description = null;
        return object(false) && at == end && pack != null && description != null;
    }

    /** An object, from its brace to after its closing one and the space behind. */
    private boolean object(boolean situation) {
        if (!skip('{')) {
            return false;
        }
        if (situation && !situationType()) {
            return false;
        }
        if (situation && !skip(',')) {
            return skip('}');
        }
        do {
            if (!(text() && (situation ? fact() : member()))) {
                return false;
            }
        } while (skip(','));
        return skip('}');
    }

    private boolean member() {
        int from = textFrom;
        int to = textTo;
        if (NameTable.same(SITUATION, bytes, from, to)) {
            return skip(':') && description == null && pack != null && object(true) && describe();
        }
        if (!skip(':') || !text()) {
            return false;
        }
        return NameTable.same(PACK, bytes, from, to) ? namePack() : NameTable.same(AS_OF, bytes, from, to) && nameDay();
    }

    private boolean namePack() {
        if (packNamed) {
            return false;
        }
        packNamed = true;
        if (packs.forced() == null) {
            pack = packs.find(bytes, textFrom, textTo);
        }
        return pack != null;
    }

    private boolean nameDay() {
        if (day != null || textTo - textFrom != DATE) {
            return false;
        }
        if (!NameTable.same(latestDate, bytes, textFrom, textTo)) {
            int year = digits(0, 4, '-');
            if (year < 0) {
                return false;
            }
            try {
                latestDay = LocalDate.of(year, digits(5, 7, '-'), digits(8, DATE, '"'));
            } catch (DateTimeException e) {
                return false;
            }
            latestDate = Arrays.copyOfRange(bytes, textFrom, textTo);
        }
        day = latestDay;
        return true;
    }

    /** The number that these digits make; one that no date has, when something else is among or after them. */
    private int digits(int from, int to, char after) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = bytes[textFrom + i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return bytes[textFrom + to] == after ? number : -1;
    }

    private boolean situationType() {
        if (pack == null || !text() || !NameTable.same(TYPE, bytes, textFrom, textTo) || !skip(':') || !text()) {
            return false;
        }
        int type = pack.type(bytes, textFrom, textTo);
        if (type < 0) {
            return false;
        }
        names = pack.names(type);
        ordinals = new int[names.values().size()];
        Arrays.fill(ordinals, -1);
        return true;
    }

    private boolean fact() {
        LinePack.TypeNames known = names;
        int fact = known == null ? -1 : known.facts().find(bytes, textFrom, textTo);
        if (known == null || fact < 0 || ordinals[fact] >= 0 || !skip(':') || !text()) {
            return false;
        }
        ordinals[fact] = known.values().get(fact).find(bytes, textFrom, textTo);
        return ordinals[fact] >= 0;
    }

    private boolean describe() {
        if (names == null) {
            return false;
        }
        Description.Builder builder = names.type().describe();
        for (Fact fact : names.type().facts()) {
            if (ordinals[fact.ordinal()] >= 0) {
                builder.given(fact, fact.values().get(ordinals[fact.ordinal()]));
            }
        }
        description = builder.buildOrNull();
        return description != null;
    }

    /** A plain text, and the space behind. */
    private boolean text() {
        if (at >= end || bytes[at] != '"') {
            return false;
        }
        textFrom = ++at;
        while (at < end && bytes[at] != '"') {
            if (bytes[at] < ' ' || bytes[at] == '\\' || bytes[at] == 0x7F) {
                return false;
            }
            at++;
        }
        textTo = at++;
        space();
        return at <= end;
    }

    /** One character, with the space before and behind it. */
    private boolean skip(char wanted) {
        space();
        if (at >= end || bytes[at] != wanted) {
            return false;
        }
        at++;
        space();
        return true;
    }

    private void space() {
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r')) {
            at++;
        }
    }
}
