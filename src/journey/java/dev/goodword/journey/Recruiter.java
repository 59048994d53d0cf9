package dev.goodword.journey;

import java.util.List;

import com.microsoft.playwright.options.SelectOption;
import dev.goodword.journey.ApplicantJourneyTests.Person;

import static org.assertj.core.api.Assertions.assertThat;

/** What a recruiter does, and what they must find. */
class Recruiter implements AutoCloseable {

	private final Visitor at;

	private final Words words;

	private String application = "";

	Recruiter(Visitor at, Words words) {
		this.at = at;
		this.words = words;
	}

	void signsIn(String email, String password) {
		this.at.open("/today").examineTurned("story-10-sign-in");
		this.at.write("email", email).write("password", password).press(this.words.say("accounts.sign-in.do"));
		assertThat(this.at.path()).isEqualTo("/today");
		this.at.examineTurned("story-11-today");
	}

	void looksAtThePosition(String title, Person person) {
		this.at.open("/positions").examineTurned("story-12-positions").follow(title);
		this.at.follow(this.words.say("desk.pipeline.board")).examineTurned("story-13-board");
		assertThat(this.at.text("main")).contains(person.name());
		this.at.follow(this.words.say("desk.pipeline.list")).examineTurned("story-14-list").follow(person.name());
		this.application = this.at.path();
	}

	/** Goes from the position to somebody's application. */
	void decidesAbout(String title, String name) {
		this.at.open("/positions").follow(title).follow(name);
		this.application = this.at.path();
	}

	void readsTheApplication(Person person) {
		assertThat(this.at.text("main")).contains("Fern and Field", this.words.say("desk.mirror"));
		this.at.press(this.words.say("desk.application.read")).examineTurned("story-15-application");
		for (String tab : List.of("ANSWERS", "MESSAGES", "FILES", "HISTORY")) {
			this.at.turnTo(this.words.say("desk.application.tab." + tab)).examineTurned("story-16-" + tab);
			assertThat(tab.equals("ANSWERS") && !this.at.text("main").contains(person.answer())).isFalse();
		}
		this.at.write("note", person.praise()).press(this.words.say("desk.notes.save"));
		assertThat(this.at.text("main")).contains(person.praise(), this.words.say("notice.note-saved"));
	}

	/** The message is shown first, with its hour and until when it can be taken back. */
	void moves(Person person) {
		this.at.open(this.application).follow(this.words.say("desk.move")).examineTurned("story-20-move");
		this.at.page().selectOption("[name='to']", new SelectOption().setLabel(person.step()));
		this.at.write("words", person.praise())
			.write("reason", "Reads well")
			.press(this.words.say("desk.dialog.look"));
		assertThat(this.at.text(".ax-letter")).contains(person.name(), person.praise());
		assertThat(this.at.text(".ax-sendbox")).containsPattern("\\d\\d:\\d\\d");
		this.at.examineTurned("story-21-move-look").press(this.words.say("desk.move.send"));
		assertThat(this.at.text(".ax-undo")).contains(person.name(), person.step()).containsPattern("\\d\\d:\\d\\d");
		this.at.examineTurned("story-22-moved");
	}

	void takesItBack() {
		this.at.click(this.at.page().locator(".ax-undo form button"));
		assertThat(this.at.text("main")).contains(this.words.say("notice.undone"));
		assertThat(this.at.page().locator(".ax-undo form").count()).isZero();
	}

	void declines(Person person) {
		this.at.open(this.application)
			.follow(this.words.say("desk.application.decline"))
			.examineTurned("story-31-decline");
		this.at.page().selectOption("[name='reason']", new SelectOption().setIndex(1));
		this.at.write("internal", "For colleagues only")
			.write("text", person.reason())
			.press(this.words.say("desk.dialog.look"));
		assertThat(this.at.text(".ax-letter")).contains(person.name(), person.reason())
			.doesNotContain("For colleagues only");
		this.at.examineTurned("story-32-decline-look").press(this.words.say("desk.decline.send"));
		assertThat(this.at.text(".ax-undo")).contains(person.name());
		this.at.examineTurned("story-33-declined");
		this.at.open("/today").examineTurned("story-34-today");
		assertThat(this.at.text(".ax-undo")).contains(person.name());
	}

	void waitsForTheNextSending(Backstage backstage) {
		backstage.untilTheNextSending(this.at.open(this.application));
	}

	void seesThatItHasEnded() {
		this.at.open(this.application).examineTurned("story-35-ended");
		assertThat(this.at.page().locator(".ax-undo form").count()).isZero();
		assertThat(this.at.text("main")).contains(this.words.say("Told.SENT"));
	}

	@Override
	public void close() {
		this.at.close();
	}

}
