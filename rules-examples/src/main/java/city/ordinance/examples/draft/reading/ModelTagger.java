package city.ordinance.examples.draft.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;

/** Splits and tags with Apache OpenNLP and its English models. */
final class ModelTagger implements Tagger {
    private static final String MODEL = "/opennlp-en-ud-ewt-%s-1.3-2.5.4.bin";
    /** One hypothesis at a time: a third of the time of the usual three, and the same tags nearly everywhere. */
    private static final int BEAM = 1;

    private static final int CACHE = 1_000;

    private final SentenceDetectorME sentences;
    private final TokenizerME words;
    private final POSTaggerFactory tags;
    private final BeamSearch search;

    private ModelTagger(SentenceModel sentences, TokenizerModel words, POSModel tags) {
        this.sentences = new SentenceDetectorME(sentences);
        this.words = new TokenizerME(words);
        this.tags = tags.getFactory();
        this.search = new BeamSearch(BEAM, (MaxentModel) tags.getArtifact("pos.model"), CACHE);
    }

    /**
     * Taggers over the models, each to be used for one text by one thread; empty where the class path lacks a model.
     */
    static Optional<Supplier<Tagger>> load() {
        try (InputStream sentence = model("sentence");
                InputStream tokens = model("tokens");
                InputStream pos = model("pos")) {
            if (sentence == null || tokens == null || pos == null) {
                return Optional.empty();
            }
            SentenceModel sentences = new SentenceModel(sentence);
            TokenizerModel words = new TokenizerModel(tokens);
            POSModel tags = new POSModel(pos);
            return Optional.of(() -> new ModelTagger(sentences, words, tags));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("NullAway")
    private static InputStream model(String name) {
        return ModelTagger.class.getResourceAsStream(MODEL.formatted(name));
    }

    @Override
    public List<int[]> sentences(String block) {
        return spans(sentences.sentPosDetect(block));
    }

    @Override
    public List<int[]> words(String sentence) {
        return spans(words.tokenizePos(sentence));
    }

    private static List<int[]> spans(Span[] spans) {
        List<int[]> places = new ArrayList<>(spans.length);
        Arrays.stream(spans).forEach(span -> places.add(new int[] {span.getStart(), span.getEnd()}));
        return places;
    }

    @Override
    public List<String> tags(String[] given) {
        return search.bestSequence(given, null, tags.getPOSContextGenerator(0), tags.getSequenceValidator())
                .getOutcomes();
    }

    @Override
    public boolean plain() {
        return false;
    }
}
