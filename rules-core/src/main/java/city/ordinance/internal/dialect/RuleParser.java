package city.ordinance.internal.dialect;

import city.ordinance.internal.text.Logging;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.runtime.CommonTokenStream;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.RecognizerSharedState;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConstraintConnectiveDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DRLFactory;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.lang.DRLExpressions;
import org.drools.drl.parser.lang.DRLLexer;
import org.drools.drl.parser.lang.DRLParser;
import org.drools.drl.parser.lang.ParserHelper;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * The engine's own parsers at the level at which rules are compiled, in a bounded number of steps: each bracket, cast
 * or type argument within another doubles the time they take.
 */
final class RuleParser {
    /** Rules need some five for each character, long lists some thirty. */
    private static final int STEPS_PER_CHARACTER = 50;

    private static final int FREE_STEPS = 50_000;
    private static final LanguageLevelOption LEVEL = DialectReader.COMPILED;
    static final String HELP =
            "Compare with a rule that works: rule \"ID: sentence\" @Cites( \"...\" ) when ... then ... end.";

    static {
        // The engine's parser logs.
        Logging.of(RuleParser.class);
    }

    private RuleParser() {}

    /** The parsed file; empty, with problems, when it is no text of rules. */
    static Optional<PackageDescr> file(String file, String text, Lint lint) {
        DRLLexer lexer = DRLFactory.buildLexer(text, LEVEL);
        Steps tokens = new Steps(lexer, text);
        DRLParser parser = DRLFactory.getDRLParser(tokens, LEVEL);
        List<DroolsParserException> errors = new ArrayList<>();
        try {
            PackageDescr parsed = parser.compilationUnit();
            errors.addAll(lexer.getErrors());
            errors.addAll(parser.getErrors());
            if (parsed != null && errors.isEmpty()) {
                return Optional.of(parsed);
            }
        } catch (TooManyStepsException | StackOverflowError e) {
            lint.add(
                    "too-deep",
                    tokens.place(file),
                    "Brackets, casts or type names stand in each other too deep to be read.",
                    "Write conditions side by side.");
            return Optional.empty();
        } catch (RecognitionException | RuntimeException e) {
            // What cannot be read is reported below.
        }
        report(file, errors, lint);
        return Optional.empty();
    }

    private static void report(String file, List<DroolsParserException> errors, Lint lint) {
        if (errors.isEmpty()) {
            lint.add("syntax", new RulePlace(file, 1, 1), "The file cannot be read as rules.", HELP);
        }
        for (DroolsParserException error : errors) {
            RulePlace place = new RulePlace(file, error.getLineNumber(), 1);
            lint.add("syntax", place, SyntaxWords.plain(String.valueOf(error.getMessage())), HELP);
        }
    }

    /** The parsed constraint; empty when it is none. */
    static Optional<BaseDescr> constraint(String expression) {
        Steps tokens = new Steps(DRLFactory.buildLexer(expression, LEVEL), expression);
        RecognizerSharedState state = new RecognizerSharedState();
        ParserHelper helper = new ParserHelper(tokens, state, LEVEL);
        DRLExpressions parser = DRLFactory.getDRLExpressions(tokens, state, helper, LEVEL);
        parser.setBuildDescr(true);
        try {
            BaseDescr parsed = parser.conditionalOrExpression();
            if (parsed != null && !parser.hasErrors()) {
                ConstraintConnectiveDescr whole = ConstraintConnectiveDescr.newAnd();
                whole.addOrMerge(parsed);
                return Optional.of(whole);
            }
        } catch (RecognitionException | RuntimeException | StackOverflowError e) {
            // Then it is none.
        }
        return Optional.empty();
    }

    private static final class TooManyStepsException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyStepsException() {
            super(null, null, false, false);
        }
    }

    /** Tokens that count how often they are looked at. */
    private static final class Steps extends CommonTokenStream {
        private int left;

        Steps(TokenSource lexer, String text) {
            super(lexer);
            left = FREE_STEPS + STEPS_PER_CHARACTER * text.length();
        }

        @Override
        public Token LT(int k) {
            left--;
            if (left < 0) {
                throw new TooManyStepsException();
            }
            return super.LT(k);
        }

        RulePlace place(String file) {
            Token at = get(Math.min(Math.max(0, index()), size() - 1));
            return new RulePlace(file, at.getLine(), at.getCharPositionInLine() + 1);
        }
    }
}
