package city.ordinance.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.assessment.Receipt;
import city.ordinance.examples.desk.SharedScenarios.Scenario;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;

/** The page in a real browser. */
class PageTest {
    private static final String DEVICE = "/?pack=us-mo-ofallon&type=device-deployment";
    private static final Map<String, String> VIEWS = Map.ofEntries(
            Map.entry("start", "/"),
            Map.entry("question", DEVICE),
            Map.entry("possible", DEVICE + "&fact.stage=complaint&fact.site=private-property"),
            Map.entry("change", DEVICE + "&fact.stage=complaint&fact.authorization=&ask=authorization"),
            Map.entry("why", DEVICE + "&fact.stage=complaint&why=sanctions/seizure"),
            Map.entry("why-not", DEVICE + "&fact.stage=planned&why=sanctions/seizure"),
            Map.entry("missing-answer", DEVICE + "&asked=stage"),
            Map.entry("contradiction", DEVICE + "&fact.stage=planned&fact.order=disable"),
            Map.entry("access", "/?pack=us-mo-ofallon&type=access-request&fact.stage=denied&fact.target=data"),
            Map.entry("print", DEVICE + "&fact.stage=complaint&fact.authorization=unauthorized&view=print"),
            Map.entry("fictional", "/?pack=zz-example-valley-noise&type=noise-complaint"));

    private static RunningDesk desk;
    private static Browser browser;

    private enum View {
        WIDE(1280, false),
        DARK(1280, true),
        NARROW(320, false);

        private final int width;
        private final boolean dark;

        View(int width, boolean dark) {
            this.width = width;
            this.dark = dark;
        }
    }

    @BeforeAll
    static void start() {
        browser = Browser.open(true);
        desk = RunningDesk.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            desk.close();
        }
    }

    @Test
    void every_shared_scenario_gives_the_librarys_answer() {
        SharedScenarios.single().forEach(scenario -> {
            browser.go(desk.uri() + address(scenario));
            Receipt receipt = scenario.assessed().assessments().get(0).receipt();
            assertThat(browser.text("[aria-labelledby=receipt]"))
                    .as("%s", scenario)
                    .contains(receipt.assessmentSha256());
        });
    }

    static String address(Scenario scenario) {
        return "/?pack=us-mo-ofallon&type=" + scenario.description().type().code()
                + scenario.description().given().entrySet().stream()
                        .map(fact -> "&fact." + fact.getKey() + "=" + fact.getValue())
                        .collect(Collectors.joining());
    }

    @Test
    void a_question_after_the_other_by_keyboard_alone() {
        browser.viewport(1280, 900);
        KeyboardWalk walk = new KeyboardWalk(browser, true);
        walk.begin(desk.uri().toString());
        walk.answer("Where does the matter stand?", "complaint");
        walk.answer("Is the deployment authorized, as far as you can say?", "unauthorized");
        assertThat(browser.text("#live")).startsWith("Certain: 3 offices, 7 measures");
        walk.change("stage", "planned");
        assertThat(browser.text("#steps ~ ul")).contains("permit");
        walk.why();
        assertThat(browser.text("#why")).startsWith("Why, or why not:");
    }

    @Test
    void an_answer_left_out_is_asked_for_again() {
        browser.go(desk.uri() + DEVICE);
        browser.tabTo("button");
        browser.press(Keys.ENTER);
        assertThat(browser.text(".error-summary")).contains("Choose one of the answers");
        assertThat(browser.driver().getTitle()).startsWith("Error: ");
        assertThat(browser.driver().switchTo().activeElement().getAttribute("id"))
                .isEqualTo("problem");
    }

    @Test
    void a_printed_page_has_the_facts_and_no_form() {
        browser.go(desk.uri() + DEVICE + "&fact.stage=complaint");
        browser.printed(true);
        assertThat(browser.text("[aria-labelledby=said]"))
                .contains("What you said", "complaint")
                .doesNotContain("Change");
        assertThat(browser.text("main")).doesNotContain("Is the deployment authorized, as far as you can say?");
        browser.printed(false);
        assertThat(browser.text("main")).contains("Is the deployment authorized, as far as you can say?");
    }

    @Test
    void back_and_forward_work() {
        browser.go(desk.uri() + DEVICE);
        browser.find("#all-stage");
        new KeyboardWalk(browser, true).answer("Where does the matter stand?", "complaint");
        browser.driver().navigate().back();
        await(() -> browser.text("#question").equals("Where does the matter stand?"));
        browser.driver().navigate().forward();
        await(() -> browser.text("#question").startsWith("Is the deployment authorized"));
    }

    @Test
    void no_view_has_a_fault_that_axe_finds_in_light_and_dark_wide_and_narrow() {
        VIEWS.forEach((name, path) -> {
            for (View view : View.values()) {
                browser.viewport(view.width, 900);
                browser.dark(view.dark);
                browser.go(desk.uri() + path);
                assertThat(browser.axe()).as("%s, %s", name, view).isEmpty();
                assertThat(overflow()).as("%s scrolls sideways, %s", name, view).isZero();
                browser.shot(name + "-" + view);
            }
        });
        browser.dark(false);
    }

    private static long overflow() {
        return (Long) browser.driver()
                .executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    @Test
    void every_target_is_large_enough() {
        browser.viewport(320, 900);
        browser.go(desk.uri() + VIEWS.get("possible"));
        for (WebElement target :
                browser.driver().findElements(By.cssSelector("main a, button, summary, select, input"))) {
            boolean inSentence = target.getCssValue("display").equals("inline");
            if (target.isDisplayed() && !inSentence) {
                assertThat(target.getSize().getHeight()).as(target.getText()).isGreaterThanOrEqualTo(24);
            }
        }
    }

    @Test
    void the_policy_lets_everything_of_the_page_through() {
        browser.driver().manage().logs().get("browser");
        VIEWS.values().forEach(path -> browser.go(desk.uri() + path));
        browser.go(desk.uri() + DEVICE + "&fact.stage=complaint");
        browser.driver().executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
        browser.find(".graph img");
        await(() -> (Boolean) browser.driver()
                .executeScript("const i = document.querySelector('.graph img'); i.scrollIntoView();"
                        + " return i.complete && i.naturalWidth > 100"));
        browser.shotOfView("graph");
        assertThat(browser.driver().manage().logs().get("browser").getAll())
                .filteredOn(entry -> entry.getMessage().contains("Content Security Policy"))
                .isEmpty();
    }

    static void await(BooleanSupplier condition) {
        for (int i = 0; i < 100; i++) {
            if (holds(condition)) {
                return;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("what was waited for did not come");
    }

    /** An element may just be replaced; then it is looked for again. */
    private static boolean holds(BooleanSupplier condition) {
        try {
            return condition.getAsBoolean();
        } catch (StaleElementReferenceException e) {
            return false;
        }
    }
}
