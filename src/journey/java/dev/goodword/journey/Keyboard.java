package dev.goodword.journey;

import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** Walks through a page with the Tab key alone; a date takes several steps. */
final class Keyboard {

	private static final int MOST = 500;

	/** Where the focus stands among all elements, marked as reached; below zero outside. */
	private static final String WHERE = """
			() => {
				const at = document.activeElement;
				if (!at || at === document.body) {
					return -1;
				}
				at.setAttribute('data-reached', '');
				return Array.from(document.querySelectorAll('*')).indexOf(at);
			}""";

	/** What can be seen in the content, can be used, and was not reached. */
	private static final String MISSED = """
			() => Array.from(document.querySelectorAll(
					'main a[href], main button, main select, main textarea, main input:not([type=hidden]):not([type=radio])'))
				.filter((one) => one.getClientRects().length > 0 && !one.disabled && !one.hasAttribute('data-reached'))
				.map((one) => one.outerHTML.slice(0, 120)).join('\\n')""";

	private Keyboard() {
	}

	/** Fails when the order differs from the order of reading, or a control is not reached. */
	static void walk(Page page, String screen) {
		page.evaluate("() => document.activeElement.blur()");
		page.keyboard().press("Tab");
		int first = where(page);
		int last = first;
		for (int i = 0; i < MOST; i++) {
			page.keyboard().press("Tab");
			int at = where(page);
			if (at < 0 || at == first) {
				break;
			}
			assertThat(at).as("place of the focus on %s after %s steps", screen, i + 2).isGreaterThanOrEqualTo(last);
			last = at;
		}
		assertThat(page.evaluate(MISSED)).as("not reached by keyboard on %s", screen).isEqualTo("");
	}

	private static int where(Page page) {
		return ((Number) page.evaluate(WHERE)).intValue();
	}

}
