package city.ordinance.examples.render;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Assessment;
import city.ordinance.Rulebook;
import city.ordinance.assessment.Notice;
import city.ordinance.assessment.Proviso;
import city.ordinance.problem.AsOf;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.situation.SituationType;
import city.ordinance.source.Source;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xml.sax.InputSource;

class RenderersTest {
    private static final Rulebook OFALLON = Rulebook.load("us-mo-ofallon");
    private static final AsOf DAY = AsOf.day(LocalDate.of(2026, 6, 1));
    private static final Pattern MONEY =
            Pattern.compile("[$€£]\\s?\\d|\\d\\s?(dollars?|cents?|USD|EUR)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME = Pattern.compile(
            "\\b(\\d+|two|three|four|five|six|seven|ten|fifteen|thirty|sixty|ninety)[ -]"
                    + "((business|working|calendar)[ -])?(hour|day|week|month|year)s?\\b",
            Pattern.CASE_INSENSITIVE);

    @Property(tries = 60)
    void nothing_that_an_assessment_says_is_lost_in_any_layout(@ForAll("descriptions") Description description) {
        Assessment assessment = OFALLON.assess(description, DAY);
        for (Renderer renderer : renderers()) {
            String text = plain(renderer.render(OFALLON.pack(), assessment));
            assessment.recommendedActions().forEach(conclusion -> {
                assertThat(text).contains(conclusion.label());
                conclusion.hedge().ifPresent(hedge -> assertThat(text).containsIgnoringCase(hedge.word()));
                assertClaims(text, conclusion.cites());
                assertDoubts(text, conclusion.provisos());
            });
            assessment.answers().values().forEach(answer -> {
                assertThat(text).contains(Topics.state(answer.state())).contains(plain(answer.text()));
                assertClaims(text, answer.cites());
                assertDoubts(text, answer.provisos());
            });
            assertThat(assessment.pack().sources()).extracting(Source::title).allMatch(text::contains);
            assertThat(text).doesNotContain("interpreted", "makes no difference");
            assertThat(assessment.notices()).extracting(Notice::text).allMatch(text::contains);
            assertThat(assessment.questions()).allMatch(question -> text.contains(question.text()));
            assertThat(MONEY.matcher(text).find()).isFalse();
            assertThat(TIME.matcher(text).find()).isFalse();
        }
    }

    @Property(tries = 40)
    void no_sentence_that_introduces_a_list_comes_twice(@ForAll("descriptions") Description description) {
        Page page = Composer.page(new Renderer.Answer(OFALLON.pack(), OFALLON.assess(description, DAY)));
        for (Page.Section section : page.sections()) {
            List<String> captions = section.blocks().stream()
                    .flatMap(block -> block instanceof Page.Items items ? items.caption().stream() : null)
                    .toList();
            assertThat(captions).doesNotHaveDuplicates();
        }
    }

    @Property(tries = 40)
    void the_page_is_well_formed(@ForAll("descriptions") Description description) throws Exception {
        String html = new HtmlRenderer().render(OFALLON.pack(), OFALLON.assess(description, DAY));
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html)));
        assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(document.getElementsByTagName("main").getLength()).isOne();
        assertThat(document.getElementsByTagName("h1").getLength()).isOne();
        String address = OFALLON.pack().source().address().orElseThrow();
        assertThat(html).contains("<a href=\"" + address + "\">");
        assertThat(html.replace(address, "")).doesNotContain("http://", "https://", "<script");
    }

    @Provide
    Arbitrary<Description> descriptions() {
        return Arbitraries.randomValue(RenderersTest::random);
    }

    private static Description random(Random random) {
        List<SituationType<?>> types = OFALLON.pack().types();
        Description description =
                types.get(random.nextInt(types.size())).describe().build();
        for (Fact fact : description.type().facts()) {
            var value = fact.values().get(random.nextInt(fact.values().size()));
            if (!fact.measured() && random.nextInt(3) > 0 && description.allows(fact, value)) {
                description = description.with(fact, value);
            }
        }
        return description;
    }

    private static List<Renderer> renderers() {
        return List.of(
                new TextRenderer(100, false), new TextRenderer(48, true), new MarkdownRenderer(), new HtmlRenderer());
    }

    private static void assertClaims(String text, List<String> claims) {
        claims.forEach(claim -> assertThat(text).containsPattern("\\b" + claim + "\\b"));
    }

    private static void assertDoubts(String text, List<Proviso> provisos) {
        provisos.forEach(proviso -> assertThat(text).containsIgnoringCase(proviso.only()));
    }

    /** The text as it is read: without layout, and with whatever was escaped set right. */
    private static String plain(String rendered) {
        return rendered.replaceAll("(?s)<style>.*?</style>", "")
                .replaceAll("<[^>]+>", "")
                .replaceAll("\u001B\\[\\d+m", "")
                .replaceAll("\\\\([\\p{Punct}])", "$1")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
