package dev.goodword.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import dev.goodword.journey.ApplicantJourneyTests.Person;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody who applies does, and what they must find. */
class Applicant implements AutoCloseable {

	private static final int UNPROCESSABLE = 422;

	private final Visitor at;

	private final Words words;

	private String news = "";

	Applicant(Visitor at, Words words) {
		this.at = at;
		this.words = words;
	}

	void findsThePosition(String title) {
		this.at.open("/").examineTurned("story-01-careers").follow(title);
		assertThat(this.at.text("h1")).isEqualTo(title);
		assertThat(this.at.source()).contains("application/ld+json");
		this.at.examineTurned("story-02-position").follow(this.words.say("portal.position.apply"));
	}

	void missesWhatIsNeeded() {
		this.at.examineTurned("story-03-apply").press(this.words.say("portal.apply.review"));
		assertThat(this.at.status()).isEqualTo(UNPROCESSABLE);
		assertThat(this.at.page().evaluate("document.activeElement.className")).isEqualTo("ax-errors");
		this.at.examineTurned("story-04-apply-errors").forgive("status of 422");
	}

	/** Name, mail and phone are offered, and never written over what was typed. */
	void letsTheResumeBeRead(Person person) {
		this.at.write("name", person.name());
		this.at.page()
			.setInputFiles("#files",
					new FilePayload("resume.pdf", "application/pdf", Resume.pdf("M. Example", person.email())));
		this.at.page().waitForSelector("#use");
		this.at.examineTurned("story-05-apply-file").press(this.words.say("portal.apply.use"));
		assertThat(this.at.page().inputValue("#name")).isEqualTo(person.name());
		assertThat(this.at.page().inputValue("#email")).isEqualTo(person.email());
	}

	/**
	 * Answers, and looks at it once more.
	 * @return the day the page promises
	 */
	String looksEverythingOver(Person person) {
		Locator answer = this.at.page().locator("textarea[name^='answer']").first();
		answer.fill(person.answer());
		this.at.press(this.words.say("portal.apply.review"));
		assertThat(this.at.text("main")).contains(person.name(), person.email(), person.answer(), "resume.pdf",
				this.words.say("portal.review.notYet"));
		this.at.examineTurned("story-06-review");
		return this.at.text("main .ax-promise__date");
	}

	/**
	 * Sends it.
	 * @return the address of the page that stays
	 */
	String sends(Person person, String date) {
		this.at.press(this.words.say("portal.review.send"));
		assertThat(this.at.path()).startsWith("/a/");
		assertThat(this.at.text("main")).contains(person.name(), date).containsPattern("AX-\\w{4}-\\w{2}");
		this.at.examineTurned("story-07-sent");
		return this.at.path();
	}

	/** From another browser the address shows position, step and date, and nobody. */
	void seesByTheLink(String page, String date, Person person) {
		this.at.open(page).examineTurned("story-08-status-by-link");
		assertThat(this.at.text("main")).contains(date).doesNotContain(person.name(), person.email(), "AX-");
	}

	void seesThatItWasRead(String page, String date) {
		this.at.open(page).examineTurned("story-19-read");
		this.news = this.at.text("h1");
		assertThat(this.at.text("main .ax-promise__date")).isEqualTo(date);
	}

	void seesNothingNew(String page, String date) {
		this.at.open(page);
		assertThat(this.at.text("h1")).isEqualTo(this.news);
		assertThat(this.at.text("main .ax-promise__date")).isEqualTo(date);
	}

	/**
	 * Sees that it goes on.
	 * @return the new day
	 */
	String isFurther(String page) {
		this.at.open(page).examineTurned("story-30-further");
		assertThat(this.at.text("h1")).isNotEqualTo(this.news);
		this.news = this.at.text("h1");
		return this.at.text("main .ax-promise__date");
	}

	/** The outcome stands there by the link, its words do not; a wrong code opens nothing. */
	void asksForACode(String page, Person person) {
		this.at.open(page).examineTurned("story-40-outcome-by-link");
		assertThat(this.at.text("main")).doesNotContain(person.name(), person.reason());
		this.at.press(this.words.say("portal.status.open"));
		this.at.examineTurned("story-41-code");
		opens("000000");
		assertThat(this.at.status()).isEqualTo(UNPROCESSABLE);
		this.at.examineTurned("story-42-code-wrong").forgive("status of 422");
	}

	void readsTheOutcome(String code, Person person) {
		opens(code);
		assertThat(this.at.text("main")).contains(person.name(), person.reason());
		this.at.examineTurned("story-43-outcome");
		this.at.page().locator("main summary").all().forEach(Locator::click);
		assertThat(this.at.text("main")).contains(person.praise());
		this.at.follow(this.words.say("portal.status.sent"));
		assertThat(this.at.text("main")).contains(person.answer());
		this.at.examineTurned("story-44-what-i-sent").open("/my").examineTurned("story-45-my-applications");
	}

	private void opens(String code) {
		this.at.write("code", code).click(this.at.page().locator("main form button.ax-btn--main"));
	}

	@Override
	public void close() {
		this.at.close();
	}

}
