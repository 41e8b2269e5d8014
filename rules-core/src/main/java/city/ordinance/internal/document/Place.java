package city.ordinance.internal.document;

import city.ordinance.internal.text.Quotes;

/**
 * A place in a document.
 *
 * @param file the file's name for messages; empty when the text is in no file
 * @param line the line, from 1
 * @param column the column, from 1
 * @param pointer the JSON pointer, empty at the root and where the text cannot be read
 */
public record Place(String file, int line, int column, String pointer) {

    /** The place of a member of the map or list at this place. */
    Place child(String name, int childLine, int childColumn) {
        String escaped = name.replace("~", "~0").replace("/", "~1");
        return new Place(file, childLine, childColumn, pointer + "/" + escaped);
    }

    /**
     * {@code file:line:column (/pointer)}; without a file the pointer alone, and {@code line:column} if that is empty.
     */
    @Override
    public String toString() {
        String position = line + ":" + column;
        String visible = Quotes.visible(pointer, 200);
        if (file.isEmpty()) {
            return visible.isEmpty() ? position : visible;
        }
        return file + ":" + position + (visible.isEmpty() ? "" : " (" + visible + ")");
    }
}
