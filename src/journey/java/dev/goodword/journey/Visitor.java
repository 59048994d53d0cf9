package dev.goodword.journey;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import dev.goodword.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One person at one browser. What the page complains about (console, scripts, the content
 * security policy) is collected and fails {@link #close()}.
 */
public final class Visitor implements AutoCloseable {

	private static final Path PICTURES = Path.of("target/pictures");

	private static final int HEIGHT = 900;

	/** A file is read by a process of its own, which takes its time on a busy machine. */
	private static final Duration PATIENCE = Duration.ofSeconds(90);

	/** What the policy forbids is a complaint too, whether or not the console tells. */
	private static final String REPORTS = "document.addEventListener('securitypolicyviolation', (report) => "
			+ "console.error('policy: ' + report.effectiveDirective + ' ' + report.blockedURI))";

	private final BrowserContext context;

	private final Page page;

	private final Look look;

	private final List<String> complaints = new CopyOnWriteArrayList<>();

	private final Set<String> examined = new HashSet<>();

	private Response document;

	Visitor(com.microsoft.playwright.Browser chromium, String address, Look look) {
		this.look = look;
		this.context = chromium.newContext(new NewContextOptions().setBaseURL(address)
			.setViewportSize(look.width(), HEIGHT)
			.setLocale(look.language())
			.setTimezoneId(look.zone())
			.setColorScheme(look.scheme())
			.setReducedMotion(ReducedMotion.REDUCE)
			.setJavaScriptEnabled(look.scripts()));
		this.context.setDefaultTimeout(PATIENCE.toMillis());
		this.context.addInitScript(REPORTS);
		this.page = this.context.newPage();
		this.page.onConsoleMessage(this::hear);
		this.page.onPageError((error) -> this.complaints.add("script: " + error));
		this.page.onResponse(this::keepDocument);
	}

	/** Opens a path of the product. */
	public Visitor open(String path) {
		this.page.navigate(path);
		return this;
	}

	/** Presses the button of the page's content that begins with these words. */
	public Visitor press(String words) {
		return click(this.page.locator("main").getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(words)));
	}

	/** Follows the link of the page's content that has these words. */
	public Visitor follow(String words) {
		return click(this.page.locator("main").getByRole(AriaRole.LINK, new GetByRoleOptions().setName(words)));
	}

	/** Turns to the tab that has these words. */
	public Visitor turnTo(String words) {
		return click(this.page.locator("main .ax-tabs").getByRole(AriaRole.LINK, new GetByRoleOptions().setName(words)));
	}

	/** Clicks the first of these and waits for the page that follows. */
	public Visitor click(Locator target) {
		this.page.waitForResponse(this::isPage, () -> target.first().click());
		this.page.waitForLoadState();
		return this;
	}

	/** Presses the button twice as fast as a hand can, and waits for the page that follows. */
	public Visitor pressTwice(String words) {
		this.page.locator("main").getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(words)).dblclick();
		this.page.waitForLoadState(LoadState.NETWORKIDLE);
		return this;
	}

	/** Presses the button while the line is cut; afterwards the line is whole again. */
	public Visitor cutTheLine(String words) {
		this.context.setOffline(true);
		this.page.locator("main").getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(words)).click();
		if (this.look.scripts()) {
			this.page.waitForSelector("[data-offline]");
		}
		else {
			this.page.waitForCondition(() -> this.page.url().startsWith("chrome-error:"));
		}
		this.context.setOffline(false);
		return forgive("ERR_INTERNET_DISCONNECTED");
	}

	/** Goes back as with the browser's button. */
	public Visitor back() {
		this.page.goBack();
		return this;
	}

	/** Writes into the field with this name. */
	public Visitor write(String field, String words) {
		this.page.fill("[name='" + field + "']", words);
		return this;
	}

	/** The page in front of this person, for everything a story does. */
	public Page page() {
		return this.page;
	}

	/** The status of the page in front of this person. */
	public int status() {
		return this.document.status();
	}

	/** The address of the page within the product. */
	public String path() {
		return URI.create(this.page.url()).getPath();
	}

	/** What can be read in the first element that fits, as one line. */
	public String text(String selector) {
		return this.page.locator(selector).first().innerText().replaceAll("\\s+", " ").strip();
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
		assertThat(Markup.errorsOf(source())).as("markup of %s (%s)", name, this.look).isEmpty();
		examine(name, this.look);
		return this;
	}

	/**
	 * The same, and once more on the other kind of machine in the other colours. A screen
	 * that was looked at in this story is not looked at again, nor on the other database:
	 * the same pages come from there.
	 */
	public Visitor examineTurned(String name) {
		if (this.examined.add(name) && TestDatabase.server().isEmpty()) {
			Look turned = this.look.turned();
			examine(name);
			appear(turned);
			examine(name, turned);
			appear(this.look);
		}
		return this;
	}

	private void examine(String name, Look seen) {
		this.page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
			.setPath(PICTURES.resolve(name + "-" + seen + ".png")));
		assertThat(barriers()).as("barriers on %s (%s)", name, seen).isEmpty();
		assertThat(overflow()).as("pixels by which %s (%s) scrolls sideways", name, seen).isZero();
	}

	private void appear(Look other) {
		this.page.setViewportSize(other.width(), HEIGHT);
		this.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(other.scheme()));
	}

	/**
	 * Violations of WCAG 2.2 AA that a machine can see, one line each; none are looked for
	 * where scripts do not run, since the rules are a script.
	 */
	public List<String> barriers() {
		if (!this.look.scripts()) {
			return List.of();
		}
		return Barriers.on(this.page);
	}

	/** The page's own markup as the server sent it. */
	public String source() {
		return this.document.text();
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

	private void keepDocument(Response response) {
		if (isPage(response)) {
			this.document = response;
		}
	}

	private boolean isPage(Response response) {
		boolean redirect = response.status() / 100 == 3;
		return response.request().isNavigationRequest() && response.frame() == this.page.mainFrame() && !redirect;
	}

	private void hear(ConsoleMessage message) {
		if (message.type().equals("error") || message.type().equals("warning")) {
			this.complaints.add(message.type() + ": " + message.text());
		}
	}

}
