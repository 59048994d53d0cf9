package dev.goodword.journey;

import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/**
 * What axe-core finds on a page against WCAG 2.2 AA. It is run here and not by its own
 * builder, which loads its script anew and opens a second page each time; that took
 * longer than the rest of a story.
 */
final class Barriers {

	private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

	private static final String SCRIPT = AxeBuilder.getAxeScript();

	private static final String RUN = """
			async (tags) => {
				const found = await axe.run({ exclude: [['iframe']] },
					{ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
				return { rules: found.passes.length + found.violations.length + found.incomplete.length,
					violations: found.violations.map((rule) => rule.id + ': ' + rule.help + ' at '
						+ rule.nodes.map((node) => node.html + ' ' + node.failureSummary).join(' | ')) };
			}""";

	private Barriers() {
	}

	/**
	 * The violations, one line each.
	 * @throws IllegalStateException when no rule found anything to look at
	 */
	static List<String> on(Page page) {
		if (!(Boolean) page.evaluate("() => 'axe' in window")) {
			page.evaluate(SCRIPT + "; 0");
		}
		Map<?, ?> found = (Map<?, ?>) page.evaluate(RUN, WCAG_2_2_AA);
		if (((Number) found.get("rules")).intValue() == 0) {
			throw new IllegalStateException("No rule was tried on " + page.url());
		}
		return ((List<?>) found.get("violations")).stream()
			.map((line) -> line.toString().replaceAll("\\s+", " "))
			.toList();
	}

}
