package city.ordinance.internal.table;

import city.ordinance.source.Basis;
import java.util.BitSet;

/**
 * What a conclusion or an answer rests on at a point.
 *
 * @param rules the rules that drew it, as places among the edition's rules
 * @param claims the claims that those rules cite, as places among the pack's claims
 * @param basis interpreted when it rests on interpreted rules alone
 */
record Support(BitSet rules, BitSet claims, Basis basis) {

    /** The support over two situations: interpreted when it is in either. */
    Support union(Support other) {
        BitSet allRules = (BitSet) rules.clone();
        allRules.or(other.rules);
        BitSet allClaims = (BitSet) claims.clone();
        allClaims.or(other.claims);
        return new Support(allRules, allClaims, basis == Basis.INTERPRETED ? basis : other.basis);
    }
}
