package dev.goodword.journey;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One person at one browser. What the page complains about (console, scripts, the content
 * security policy) is collected and fails {@link #close()}.
 */
public final class Visitor implements AutoCloseable {

	private static final Path PICTURES = Path.of("target/pictures");

	private static final int HEIGHT = 900;

	private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

	private final BrowserContext context;

	private final Page page;

	private final Look look;

	private final List<String> complaints = new CopyOnWriteArrayList<>();

	private int status;

	Visitor(com.microsoft.playwright.Browser chromium, String address, Look look) {
		this.look = look;
		this.context = chromium.newContext(new NewContextOptions().setBaseURL(address)
			.setViewportSize(look.width(), HEIGHT)
			.setLocale(look.language())
			.setTimezoneId(look.zone())
			.setColorScheme(look.scheme())
			.setJavaScriptEnabled(look.scripts()));
		this.page = this.context.newPage();
		this.page.onConsoleMessage(this::hear);
		this.page.onPageError((error) -> this.complaints.add("script: " + error));
	}

	/** Opens a path of the product. */
	public Visitor open(String path) {
		Response response = this.page.navigate(path);
		this.status = (response != null) ? response.status() : 0;
		return this;
	}

	/** The page in front of this person, for everything a story does. */
	public Page page() {
		return this.page;
	}

	/** The status of the page that {@link #open} brought. */
	public int status() {
		return this.status;
	}

	/** What can be read on the page. */
	public String text() {
		return this.page.innerText("body");
	}

	/**
	 * Looks at the page as it should be looked at: a picture, the accessibility rules, the
	 * markup, no sideways scrolling.
	 * @param name of the screen, part of the picture's name
	 */
	public Visitor examine(String name) {
		picture(name);
		assertThat(barriers()).as("barriers on %s (%s)", name, this.look).isEmpty();
		assertThat(Markup.errorsOf(source())).as("markup of %s (%s)", name, this.look).isEmpty();
		assertThat(overflow()).as("pixels by which %s (%s) scrolls sideways", name, this.look).isZero();
		return this;
	}

	/** Takes a picture of the whole page. */
	public Visitor picture(String name) {
		this.page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
			.setPath(PICTURES.resolve(name + "-" + this.look + ".png")));
		return this;
	}

	/**
	 * Violations of WCAG 2.2 AA that a machine can see, one line each; none are looked for
	 * where scripts do not run, since the rules are a script.
	 */
	public List<String> barriers() {
		if (!this.look.scripts()) {
			return List.of();
		}
		return new AxeBuilder(this.page).withTags(WCAG_2_2_AA)
			.analyze()
			.getViolations()
			.stream()
			.map(Visitor::describe)
			.toList();
	}

	/** The page's own markup as the server sends it now. */
	public String source() {
		return this.context.request().get(this.page.url()).text();
	}

	/** By how many pixels the page is wider than the window. */
	public int overflow() {
		return ((Number) this.page
			.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).intValue();
	}

	/** What the page complained about so far. */
	public List<String> complaints() {
		return List.copyOf(this.complaints);
	}

	/** Leaves out a complaint that the story itself provokes, such as a refused request. */
	public Visitor forgive(String part) {
		this.complaints.removeIf((complaint) -> complaint.contains(part));
		return this;
	}

	@Override
	public void close() {
		String where = this.page.url();
		this.context.close();
		assertThat(this.complaints).as("complaints of the browser, last at %s", where).isEmpty();
	}

	private void hear(ConsoleMessage message) {
		if (message.type().equals("error") || message.type().equals("warning")) {
			this.complaints.add(message.type() + ": " + message.text());
		}
	}

	private static String describe(Rule rule) {
		return rule.getId() + ": " + rule.getHelp() + " at " + rule.getNodes()
			.stream()
			.map((node) -> node.getHtml() + " " + node.getFailureSummary().replaceAll("\\s+", " "))
			.collect(Collectors.joining(" | "));
	}

}
