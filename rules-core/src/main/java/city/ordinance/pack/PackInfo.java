package city.ordinance.pack;

import city.ordinance.situation.SituationType;
import city.ordinance.source.Claim;
import city.ordinance.source.Coverage;
import city.ordinance.source.Jurisdiction;
import city.ordinance.source.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All of a pack but its rules.
 *
 * @param id its id, such as {@code us-mo-ofallon}
 * @param title its title
 * @param version its version
 * @param sha256 the SHA-256 of its files, in lower-case hexadecimal
 * @param jurisdiction the place
 * @param sources the texts it was written from, the main one first; never empty
 * @param coverage the days it speaks for
 * @param types the situation types its rules are about
 * @param editions its editions, oldest first
 * @param catalog its codes
 * @param claims the claims of its source, in the order of the source
 * @param notices its notices
 * @param beside the ids of packs that could be asked beside it; they need not be installed
 * @param prevails what its sources themselves say about rank
 */
public record PackInfo(
        String id,
        String title,
        String version,
        String sha256,
        Jurisdiction jurisdiction,
        List<Source> sources,
        Coverage coverage,
        List<SituationType<?>> types,
        List<Edition> editions,
        Catalog catalog,
        List<Claim> claims,
        List<NoticeTemplate> notices,
        List<String> beside,
        List<Prevails> prevails) {
    /** Copies the lists. */
    public PackInfo {
        sources = List.copyOf(sources);
        types = List.copyOf(types);
        editions = List.copyOf(editions);
        claims = List.copyOf(claims);
        notices = List.copyOf(notices);
        beside = List.copyOf(beside);
        prevails = List.copyOf(prevails);
    }

    /** The same pack with another catalog. */
    public PackInfo with(Catalog other) {
        return new PackInfo(
                id,
                title,
                version,
                sha256,
                jurisdiction,
                sources,
                coverage,
                types,
                editions,
                other,
                claims,
                notices,
                beside,
                prevails);
    }

    /** The main source. */
    public Source source() {
        return sources.get(0);
    }

    /** The situation type with this code, if the pack's rules are about it. */
    public Optional<SituationType<?>> type(String code) {
        for (SituationType<?> type : types) {
            if (type.code().equals(code)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** The claim with this id, if the source has it. */
    public Optional<Claim> claim(String claimId) {
        return claims.stream().filter(claim -> claim.id().equals(claimId)).findFirst();
    }

    /** The codes of the facts with which its words vary, or its notices. */
    public Set<String> wordedBy() {
        Stream<String> noticed = notices.stream()
                .flatMap(notice -> notice.situations().stream())
                .flatMap(some -> some.values().keySet().stream());
        Stream<String> worded = Stream.of(
                        catalog.entries().stream().map(CatalogEntry::words),
                        catalog.topics().stream().flatMap(topic -> topic.texts().values().stream()),
                        catalog.topics().stream().flatMap(topic -> topic.next().stream()),
                        notices.stream().map(NoticeTemplate::text))
                .flatMap(words -> words)
                .flatMap(words -> words.by().stream());
        return Stream.concat(noticed, worded).collect(Collectors.toSet());
    }
}
