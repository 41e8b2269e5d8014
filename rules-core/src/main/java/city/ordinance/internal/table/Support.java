package city.ordinance.internal.table;

import java.util.BitSet;

/**
 * What a conclusion or an answer rests on at a point, or at several.
 *
 * @param rules the rules that drew it, as places among the edition's rules
 * @param claims the claims that those rules cite, as places among the pack's claims
 * @param provisos the provisos that reach it, as places among the catalog's provisos
 */
public record Support(BitSet rules, BitSet claims, BitSet provisos) {

    /** The support of both. */
    Support union(Support other) {
        return new Support(union(rules, other.rules), union(claims, other.claims), union(provisos, other.provisos));
    }

    private static BitSet union(BitSet one, BitSet other) {
        BitSet all = (BitSet) one.clone();
        all.or(other);
        return all;
    }
}
