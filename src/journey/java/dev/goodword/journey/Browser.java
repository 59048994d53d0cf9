package dev.goodword.journey;

import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/** One Chromium for all stories of a test run; visitors come and go. */
public final class Browser implements AutoCloseable {

	private static final Path DEBIAN = Path.of("/usr/bin/chromium");

	private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
			"--disable-background-networking", "--disable-component-update", "--disable-sync");

	private final Playwright playwright;

	private final com.microsoft.playwright.Browser chromium;

	private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
		this.playwright = playwright;
		this.chromium = chromium;
	}

	/**
	 * Starts Debian's Chromium, or the one that {@code -Dgoodword.browser} names. Ended by
	 * {@link #close()}.
	 */
	public static Browser start() {
		Path program = Path.of(System.getProperty("goodword.browser", DEBIAN.toString()));
		Playwright playwright = Playwright.create();
		return new Browser(playwright,
				playwright.chromium()
					.launch(new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(QUIET).setHeadless(true)));
	}

	/**
	 * Somebody new, without cookies.
	 * @param address where the product runs, such as {@code http://localhost:8080}
	 */
	public Visitor visitor(String address, Look look) {
		return new Visitor(this.chromium, address, look);
	}

	@Override
	public void close() {
		this.chromium.close();
		this.playwright.close();
	}

}
