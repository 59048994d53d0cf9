package dev.goodword.journey;

import java.time.Duration;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import dev.goodword.PassingTime;
import dev.goodword.journey.ApplicantJourneyTests.Reader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The sample installation, as the newcomer at the machine uses it: passwords on its first
 * page, mail in its mailbox, time in its banner.
 */
class SampleBackstage implements Backstage {

	private final Visitor newcomer;

	private final Reader reader;

	private final PassingTime time;

	SampleBackstage(Stage stage, Reader reader, PassingTime time) {
		this.newcomer = stage.enter(reader.look());
		this.reader = reader;
		this.time = time;
	}

	@Override
	public Opening opening() {
		this.newcomer.open("/sample").examineTurned("story-00-sample");
		Locator card = this.newcomer.page()
			.locator(".ax-card")
			.filter(new FilterOptions().setHasText(this.reader.recruiter()));
		return new Opening(this.reader.title(), card.locator("code").first().innerText(),
				card.locator("code").last().innerText());
	}

	@Override
	public void pass(Duration duration) {
		this.time.by(duration);
	}

	@Override
	public void untilTheNextSending(Visitor recruiter) {
		String before = recruiter.path();
		recruiter.click(recruiter.page().locator("button[value='NEXT_SENDING']"));
		assertThat(recruiter.path()).isEqualTo(before);
		// somebody else's message may have been the next one
		Backstage.untilNothingCanBeTakenBack(recruiter,
				() -> recruiter.click(recruiter.page().locator("button[value='DAY']")));
	}

	/** The words of the mail itself and of its plain text must agree: both are given. */
	@Override
	public String newestLetterTo(String address) {
		this.time.runDue();
		this.newcomer.open("/sample/mailbox").examineTurned("story-50-mailbox");
		this.newcomer
			.click(this.newcomer.page().locator("tr").filter(new FilterOptions().setHasText(address)).locator("a"));
		this.newcomer.examineTurned("story-51-mail");
		Page page = this.newcomer.page();
		String seen = page.request().get(page.locator("iframe").getAttribute("src")).text();
		return seen.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ") + " " + this.newcomer.text(".ax-source");
	}

	@Override
	public void close() {
		this.newcomer.close();
	}

}
