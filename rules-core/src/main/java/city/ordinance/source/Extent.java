package city.ordinance.source;

import java.util.List;
import java.util.stream.Stream;

/**
 * How far a source was read.
 *
 * @param sections the sections that were read; empty when it was read whole
 */
public record Extent(List<String> sections) {
    /** All of the source. */
    public static final Extent WHOLE = new Extent(List.of());

    /** Copies the list. */
    public Extent {
        sections = List.copyOf(sections);
    }

    /** Whether the source was read whole. */
    public boolean whole() {
        return sections.isEmpty();
    }

    /** Whether this section was read, or each of several with commas or semicolons between them. */
    public boolean reaches(String section) {
        return whole()
                || sections.contains(section)
                || Stream.of(section.split("[,;]")).allMatch(part -> within(part.strip()));
    }

    /** Whether it is a section that was read or, as 610.023.3 is of 610.023, a part of one. */
    private boolean within(String section) {
        return sections.stream()
                .anyMatch(read -> section.startsWith(read)
                        && (section.length() == read.length()
                                || !Character.isLetterOrDigit(section.charAt(read.length()))));
    }
}
