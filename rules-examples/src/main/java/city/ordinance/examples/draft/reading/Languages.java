package city.ordinance.examples.draft.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells whether a sentence is in English. The model is loaded when a sentence has hardly any of the small words of
 * English, so seldom; without it such a sentence counts as another language's when it has small words of Spanish.
 */
final class Languages {
    /** How much likelier another language must be: short sentences are guesses. */
    private static final double CLEARLY = 1.25;

    private static final int SHORTEST = 3;
    private static final double ENOUGH = 0.2;
    private static final Set<String> SPANISH = Set.of(
            "el", "la", "los", "las", "de", "del", "que", "una", "un", "es", "en", "por", "para", "su", "usted",
            "puede", "se", "y", "con", "al", "si", "tiene", "hay", "lo");

    private static final class Model {
        private static final Optional<LanguageDetectorME> ONE = load();

        private static Optional<LanguageDetectorME> load() {
            try (InputStream in = Languages.class.getResourceAsStream("/langdetect-183.bin")) {
                return in == null
                        ? Optional.empty()
                        : Optional.of(new LanguageDetectorME(new LanguageDetectorModel(in)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Languages() {}

    /** Whether a sentence is read; one too short to tell is. */
    static boolean english(String text, String[] words) {
        long letters = 0;
        long small = 0;
        long spanish = 0;
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            letters += Character.isLetter(word.charAt(0)) ? 1 : 0;
            small += Vocabulary.shared().small(lower) ? 1 : 0;
            spanish += SPANISH.contains(lower) ? 1 : 0;
        }
        if (letters < SHORTEST || (small >= ENOUGH * letters && small > spanish)) {
            return true;
        }
        long foreign = spanish;
        return Model.ONE.map(model -> likely(model, text)).orElse(foreign == 0);
    }

    private static boolean likely(LanguageDetectorME model, String text) {
        Language[] languages = model.predictLanguages(text);
        double english = 0;
        for (Language language : languages) {
            english = language.getLang().equals("eng") ? language.getConfidence() : english;
        }
        return languages[0].getConfidence() < CLEARLY * english;
    }
}
