package city.ordinance.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.openqa.selenium.Keys;

/** Walks through the page as somebody without a mouse does. */
final class KeyboardWalk {
    private final Browser browser;
    private final boolean scripting;

    KeyboardWalk(Browser browser, boolean scripting) {
        this.browser = browser;
        this.scripting = scripting;
    }

    /** From the start to the first question about a device. */
    void begin(String address) {
        browser.go(address);
        browser.press(Keys.TAB);
        assertThat(browser.driver().switchTo().activeElement().getDomProperty("textContent"))
                .isEqualTo("Skip to the content");
        browser.tabTo("a[href*='us-mo-ofallon'][href*='device-deployment']");
        browser.press(Keys.ENTER);
    }

    /** Answers the question shown. */
    void answer(String question, String value) {
        PageTest.await(() -> browser.text("#question").equals(question));
        String radio = "input[type=radio][value='" + value + "']";
        browser.tabTo("input[type=radio]");
        for (int i = 0; i < 20 && !browser.find(radio).isSelected(); i++) {
            browser.press(i == 0 ? Keys.SPACE : Keys.ARROW_DOWN);
        }
        browser.tabTo("form button");
        browser.press(Keys.ENTER);
        PageTest.await(
                () -> !browser.has("#question") || !browser.text("#question").equals(question));
        if (scripting) {
            PageTest.await(() -> browser.driver()
                    .switchTo()
                    .activeElement()
                    .getDomAttribute("id")
                    .equals("question"));
        }
    }

    /** Changes an earlier answer. */
    void change(String fact, String value) {
        browser.tabTo(".said a[href*='ask=" + fact + "']");
        browser.press(Keys.ENTER);
        PageTest.await(() -> browser.has("input[name='fact." + fact + "']:checked"));
        browser.tabTo("input[type=radio]:checked");
        for (int i = 0;
                i < 20
                        && !browser.find("input[type=radio][value='" + value + "']")
                                .isSelected();
                i++) {
            browser.press(Keys.ARROW_DOWN);
        }
        browser.tabTo("form button");
        browser.press(Keys.ENTER);
        PageTest.await(() -> browser.driver().getCurrentUrl().contains("fact." + fact + "=" + value));
    }

    /** Asks why, for the first thing that can be asked about. */
    void why() {
        browser.tabTo(".result .why");
        browser.press(Keys.ENTER);
        PageTest.await(() -> browser.has("#why"));
    }
}
