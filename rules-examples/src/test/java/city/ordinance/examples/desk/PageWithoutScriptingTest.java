package city.ordinance.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The page with scripting off. */
class PageWithoutScriptingTest {
    @Test
    void questions_changes_and_explanations_work_by_keyboard_alone() {
        try (Browser browser = Browser.open(false);
                RunningDesk desk = RunningDesk.start()) {
            browser.viewport(1280, 900);
            KeyboardWalk walk = new KeyboardWalk(browser, false);
            walk.begin(desk.uri().toString());
            walk.answer("Where does the matter stand?", "complaint");
            walk.answer("Is the deployment authorized, as far as you can say?", "unauthorized");
            assertThat(browser.text("#summary")).startsWith("Certain: 3 offices, 7 measures");
            walk.change("stage", "planned");
            assertThat(browser.text("#steps ~ ul")).contains("permit");
            walk.why();
            assertThat(browser.driver().getCurrentUrl()).endsWith("#why");
            assertThat(browser.text("#live")).isEmpty();
        }
    }
}
