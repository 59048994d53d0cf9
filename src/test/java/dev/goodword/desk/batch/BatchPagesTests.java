package dev.goodword.desk.batch;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Move;
import dev.goodword.applications.MovingStages;
import dev.goodword.applications.Outcome;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionStatus;
import dev.goodword.positions.Positions;
import dev.goodword.positions.StageKind;
import dev.goodword.shared.Columns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Choosing people, words, reading letters, saying yes, and closing a position. */
@GoodwordTest
class BatchPagesTests {

	private static final Map<String, String> CLOSER = Map.of("reason", "COMPARED_CLOSER", "en",
			"Others showed more experience with large databases.", "internal", "Second look");

	private static final Map<String, String> FILLED = Map.of("reason", "POSITION_FILLED", "en",
			"Somebody with ten years in logistics has accepted.", "zh", "一位有十年物流经验的同事已接受录用。");

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applications applications;

	@Autowired
	Positions positions;

	@Autowired
	MovingStages moving;

	@Autowired
	DeskBrowser browser;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient database;

	private StaffMember recruiter;

	private StaffMember head;

	private PositionId position;

	@BeforeEach
	void open() {
		Company company = this.hiring.company();
		this.recruiter = this.hiring.member(company.recruiter());
		this.head = this.hiring.member(this.hiring.account("Wang Li", Grant.in(company.id(), Role.HR_HEAD)));
		this.position = this.hiring.openPosition(company);
	}

	@Test
	void declinesSeveralFromTheListWithTheirLettersRead() throws Exception {
		List<JobApplicationId> all = people(4);
		assertThat(this.browser.page(this.recruiter, "/positions/" + this.position + "?as=list")).contains(
				"Choose Person 1", "name=\"chosen\" form=\"together\"", "Do not go further…", "All 4 in this view…");

		String page = batch(all.subList(0, 3));
		word(page);
		String list = this.browser.page(this.recruiter, page);
		assertThat(list)
			.contains("Not going further with 3 people", "You have read 0 of 3 letters",
					"Type 3: so many people hear a no", "Comparison: others are closer to the tasks", "Person 0")
			.doesNotContain("Person 3", "??");

		assertThat(this.browser.page(this.recruiter, page + "/people/" + all.get(0)))
			.contains("Your application for Backend developer: our decision", "large databases", "Reads well, next");
		refused(agree(this.recruiter, page, "3"), "Not yet: please read 3 more of the letters first.");
		all.subList(0, 3).forEach((id) -> read(this.recruiter, page, id));
		refused(agree(this.recruiter, page, "4"), "Please type the number of people: 3.");
		assertThat(this.browser.get(this.recruiter, page + "/agree")).hasRedirectedUrl(page);
		assertThat(agree(this.recruiter, page, "３")).hasStatus3xxRedirection()
			.hasRedirectedUrl(page + "?done=batch-decided");

		assertThat(this.browser.page(this.recruiter, page + "?done=batch-decided")).contains("Decided; the letters are",
				"Chen Yu said yes", "0 of 3 letters have left.", "Stop now", "Take all 3 back", "Can be undone");
		assertThat(this.applications.openAt(this.position)).containsExactly(all.get(3));
		post(this.recruiter, page + "/undo", Map.of());
		assertThat(this.browser.page(this.recruiter, page)).contains("Taken back").doesNotContain("Stop now");
		assertThat(this.applications.openAt(this.position)).hasSize(4);
	}

	@Test
	void asksASecondPersonFromTwentyFiveOn() throws Exception {
		List<JobApplicationId> all = people(25);
		String page = batch(all);
		word(page);
		assertThat(this.browser.page(this.recruiter, page)).contains("From 25 people on, two say yes.",
				"Say yes and ask a colleague");
		all.subList(0, 3).forEach((id) -> read(this.recruiter, page, id));
		assertThat(agree(this.recruiter, page, "25")).hasRedirectedUrl(page + "?done=batch-second-asked");
		assertThat(this.browser.page(this.recruiter, page)).contains("You have said yes.")
			.doesNotContain("name=\"count\"");
		assertThat(this.browser.page(this.head, "/positions/" + this.position))
			.contains("A decision about many people waits for a second yes.", "href=\"" + page + "\"");

		assertThat(this.browser.page(this.head, "/today")).contains("Several people",
				"a decision about several people needs a second person", "href=\"" + page + "\"");

		assertThat(this.browser.page(this.head, page)).contains("Chen Yu has said yes.",
				"You have read 0 of 3 letters");
		all.subList(0, 3).forEach((id) -> read(this.head, page, id));
		assertThat(agree(this.head, page, "25")).hasRedirectedUrl(page + "?done=batch-decided");
		assertThat(this.browser.page(this.recruiter, page)).contains("Chen Yu and Wang Li said yes");
		post(this.recruiter, page + "/stop", Map.of());
		assertThat(this.browser.page(this.recruiter, page))
			.contains("Stopped: nothing more leaves: A person stopped it.", "Let the rest go out");
		assertThat(this.browser.page(this.recruiter, "/positions/" + this.position))
			.contains("Letters to many people were stopped and wait for a person.");
		post(this.recruiter, page + "/go-on", Map.of());
		assertThat(this.browser.page(this.recruiter, page)).contains("Stop now");
	}

	@Test
	void believesNoYesToAListThatSomebodyChangedMeanwhile() throws Exception {
		List<JobApplicationId> all = people(4);
		String page = batch(all);
		word(page);
		act(page, all.get(3), Map.of("step", "off"));
		all.forEach((id) -> read(this.recruiter, page, id));
		String seen = version(page);

		post(this.head, page + "/people/" + all.get(0), Map.of("step", "off"));
		post(this.head, page + "/people/" + all.get(3), Map.of("step", "on"));

		refused(post(this.recruiter, page + "/agree", Map.of("version", seen, "count", "3")),
				"Somebody changed this list meanwhile");
		assertThat(this.applications.openAt(this.position)).hasSize(4);
	}

	@Test
	void countsNoReadingOfALetterThatIsAnotherOneMeanwhile() throws Exception {
		List<JobApplicationId> all = people(2);
		String page = batch(all);
		word(page);
		String open = seen(this.head, page, all.get(0));
		act(page, all.get(0), Map.of("step", "save", "text", "You look for nights only, as you wrote."));

		MvcTestResult read = act(this.head, page, all.get(0), open, Map.of("step", "read"));
		assertThat(read).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Somebody changed this letter", "You look for nights only, as you wrote.</textarea>");
		assertThat(this.browser.page(this.head, page)).contains("You have read 0 of 2 letters");
		assertThat(act(this.head, page, all.get(0), mark(body(read)), Map.of("step", "read")))
			.hasStatus3xxRedirection();
		assertThat(this.browser.page(this.head, page)).contains("You have read 1 of 2 letters");
	}

	@Test
	void overwritesNobodysWordsUnseenAndKeepsWhatWasTyped() throws Exception {
		List<JobApplicationId> all = people(2);
		String page = batch(all);
		word(page);
		String open = seen(this.head, page, all.get(0));
		act(page, all.get(0), Map.of("step", "save", "text", "You look for nights only, as you wrote."));

		MvcTestResult late = act(this.head, page, all.get(0), open,
				Map.of("step", "save", "text", "The place is too far for you, as you wrote."));
		assertThat(late).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Somebody changed this letter", "The place is too far for you, as you wrote.</textarea>",
					"You look for nights only, as you wrote.</p>");
		assertThat(this.browser.page(this.recruiter, page + "/people/" + all.get(0))).contains("nights only")
			.doesNotContain("too far for you");
		assertThat(act(this.head, page, all.get(0), mark(body(late)),
				Map.of("step", "save", "text", "The place is too far for you, as you wrote.")))
			.hasStatus3xxRedirection();
	}

	@Test
	void forgetsWhoReadALetterWhenTheApplicationHasChangedSince() throws Exception {
		List<JobApplicationId> all = people(2);
		String page = batch(all);
		word(page);
		read(this.recruiter, page, all.get(0));
		String open = seen(this.recruiter, page, all.get(1));
		all.forEach((id) -> this.applications.recordRead(id, this.head));
		this.moving.move(all.get(0), screen(all.get(0)), this.head);
		this.moving.move(all.get(1), screen(all.get(1)), this.head);

		assertThat(act(this.recruiter, page, all.get(1), open, Map.of("step", "read"))).hasStatus(HttpStatus.CONFLICT);
		read(this.head, page, all.get(0));
		assertThat(this.browser.page(this.recruiter, page)).contains("You have read 0 of 1 letters");
	}

	private Move screen(JobApplicationId id) {
		return new Move(this.positions.pipeline(this.position)
			.stream()
			.filter((stage) -> stage.kind() == StageKind.SCREEN)
			.findFirst()
			.orElseThrow()
			.id(), this.applications.summary(id).version(), "Known from before.", false, "Your clear answers.");
	}

	@Test
	void carriesNothingOutForSomebodyWhoMayNotDecideAnyMore() throws Exception {
		List<JobApplicationId> all = people(25);
		String page = batch(all);
		word(page);
		all.subList(0, 3).forEach((id) -> read(this.recruiter, page, id));
		agree(this.recruiter, page, "25");
		this.database.sql("update account_grant set role_code = 'INTERVIEWER' where account_id = ?")
			.param(Columns.bytes(this.recruiter.id().value()))
			.update();

		all.subList(0, 3).forEach((id) -> read(this.head, page, id));
		refused(agree(this.head, page, "25"), "cannot decide here any more");
	}

	@Test
	void keepsWhatWasTypedWhenWordsWillNotDo() throws Exception {
		String page = batch(people(1));
		Map<String, String> form = new HashMap<>(CLOSER);
		form.put("version", version(page + "/words"));
		form.put("en", "You are too old for <b>this</b> team.");
		MvcTestResult unfair = this.browser.post(this.recruiter, page + "/words", form);
		refused(unfair, "“too old” cannot stand in this message");
		assertThat(unfair).bodyText().contains("You are too old for &lt;b&gt;this&lt;/b&gt; team.", "Second look");
		form.put("en", "Others were closer.");
		form.put("reason", "BECAUSE");
		refused(this.browser.post(this.recruiter, page + "/words", form), "Please choose a reason.");
		form.put("reason", "COMPARED_CLOSER");
		form.put("version", "99");
		assertThat(this.browser.post(this.recruiter, page + "/words", form)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Others were closer.", "Somebody changed this list meanwhile");
		form.put("version", version(page + "/words"));
		assertThat(this.browser.post(this.recruiter, page + "/words", form)).hasRedirectedUrl(page);
	}

	@Test
	void takesPeopleOffAndOnAndGivesThemWordsOfTheirOwn() throws Exception {
		List<JobApplicationId> all = people(2);
		JobApplicationId young = this.hiring.apply(this.position, "Young One").application();
		String page = batch(List.of(all.get(0), all.get(1), young));
		word(page);
		assertThat(this.browser.page(this.recruiter, page)).contains("Left out, and why",
				"The application is less than 48 hours old.", "Put on the list");
		act(page, young, Map.of("step", "on"));
		act(page, all.get(0), Map.of("step", "off"));
		assertThat(this.browser.page(this.recruiter, page)).contains("Not going further with 2 people",
				"Taken off the list by hand.");

		MvcTestResult unfair = act(page, all.get(1), Map.of("step", "save", "text", "Your age speaks against it."));
		refused(unfair, "“age” is about the person or cold");
		assertThat(unfair).bodyText().contains("Your age speaks against it.");
		act(page, all.get(1), Map.of("step", "save", "text", "You wrote that you look for nights only."));
		assertThat(this.browser.page(this.recruiter, page + "/people/" + all.get(1)))
			.contains("You wrote that you look for nights only.");
	}

	@Test
	void asksNobodyForANumberWhenNobodyIsOnTheList() throws Exception {
		String page = batch(List.of(this.hiring.apply(this.position, "Young One").application()));
		word(page);
		assertThat(this.browser.page(this.recruiter, page)).contains("Nobody is on the list at the moment.")
			.doesNotContain("name=\"count\"");
	}

	@Test
	void choosesEverybodyOfTheViewAndNobodyWithoutATick() {
		people(3);
		MvcTestResult all = post(this.recruiter, "/positions/" + this.position + "/batches", Map.of("all", "true"));
		assertThat(all).hasStatus3xxRedirection();
		assertThat(post(this.recruiter, "/positions/" + this.position + "/batches", Map.of("as", "list")))
			.hasRedirectedUrl("/positions/" + this.position + "?as=list&done=nobody-chosen");
		assertThat(post(this.recruiter, "/positions/" + this.position + "/batches", Map.of("chosen", "x")))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void closesAPositionWithAnOutcomeForEverybody() throws Exception {
		List<JobApplicationId> all = people(2);
		assertThat(this.browser.page(this.recruiter, "/positions/" + this.position)).contains("Close the position…");
		assertThat(this.browser.page(this.recruiter, "/positions/" + this.position + "/close"))
			.contains("2 people wait for this position.", "The position is filled");
		Map<String, String> half = new HashMap<>(FILLED);
		half.remove("zh");
		MvcTestResult again = post(this.recruiter, "/positions/" + this.position + "/close", half);
		refused(again, "Please write the reason in both languages");
		assertThat(again).bodyText().contains("ten years in logistics");

		String page = post(this.recruiter, "/positions/" + this.position + "/close", FILLED).getResponse()
			.getRedirectedUrl();
		assertThat(this.browser.page(this.recruiter, page)).contains("Closing Backend developer",
				"Type 2: so many people get their outcome");
		Map<String, String> apart = Map.of("step", "save", "outcome", "NOT_SELECTED", "reason", "TERMS_DIFFER", "text",
				"The place is too far for you, as you wrote.");
		act(page, all.get(1), apart);
		assertThat(this.browser.page(this.recruiter, page + "/people/" + all.get(0)))
			.contains("Backend developer has been filled", "What becomes of it");
		all.forEach((id) -> read(this.recruiter, page, id));
		assertThat(agree(this.recruiter, page, "2")).hasRedirectedUrl(page + "?done=batch-decided");

		assertThat(this.positions.summary(this.position).status()).isEqualTo(PositionStatus.CLOSED);
		assertThat(this.applications.summary(all.get(0)).outcome()).isEqualTo(Outcome.POSITION_CLOSED);
		assertThat(this.applications.summary(all.get(1)).outcome()).isEqualTo(Outcome.NOT_SELECTED);
		assertThat(this.browser.page(this.recruiter, page)).contains("Take it back and open the position again");
		assertThat(this.browser.page(this.recruiter, "/positions/" + this.position + "/close"))
			.contains("cannot be closed");
		post(this.recruiter, page + "/undo", Map.of());
		assertThat(this.positions.summary(this.position).status()).isEqualTo(PositionStatus.OPEN);
	}

	@Test
	void speaksChineseToo() throws Exception {
		List<JobApplicationId> all = people(2);
		String page = batch(all);
		word(page);
		for (String address : List.of(page, page + "/words", page + "/people/" + all.get(0),
				"/positions/" + this.position + "/close", "/positions/" + this.position + "?as=list")) {
			assertThat(
					this.browser.page(this.recruiter, address + (address.contains("?") ? "&" : "?") + "lang=zh-Hans"))
				.contains("lang=\"zh-Hans\"")
				.doesNotContain("??");
		}
		all.forEach((id) -> read(this.recruiter, page, id));
		agree(this.recruiter, page, "2");
		assertThat(this.browser.page(this.recruiter, page + "?lang=zh-Hans")).contains("已决定，信件正在发出", "已发出0封，共2封。");
	}

	@Test
	void isHiddenFromThoseWhoMayNotDecideHere() {
		String page = batch(people(1));
		StaffMember other = this.hiring.recruiter(this.hiring.company());
		assertThat(this.browser.get(other, page)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(other, page + "/agree", Map.of("count", "1"))).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(other, "/positions/" + this.position + "/batches", Map.of("all", "true")))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(other, "/positions/" + this.position + "/close", FILLED)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void asksTheDatabaseNoMoreForMorePeople() throws Exception {
		String few = batch(people(3));
		word(few);
		String many = batch(people(12));
		word(many);
		int more = this.browser.statements(this.recruiter, many) - this.browser.statements(this.recruiter, few);
		assertThat(more).as("statements for nine people more").isLessThanOrEqualTo(1);
	}

	private List<JobApplicationId> people(int count) {
		List<JobApplicationId> all = IntStream.range(0, count)
			.mapToObj((i) -> this.hiring.apply(this.position, "Person " + i).application())
			.toList();
		this.clock.moveBy(Duration.ofHours(49));
		return all;
	}

	private String batch(List<JobApplicationId> chosen) {
		String words = post(this.recruiter, "/positions/" + this.position + "/batches",
				Map.of("chosen", chosen.stream().map(JobApplicationId::toString).collect(Collectors.joining(","))))
			.getResponse()
			.getRedirectedUrl();
		return words.substring(0, words.length() - "/words".length());
	}

	private void word(String page) throws Exception {
		Map<String, String> form = new HashMap<>(CLOSER);
		form.put("version", version(page + "/words"));
		assertThat(post(this.recruiter, page + "/words", form)).hasRedirectedUrl(page);
	}

	private String version(String page) throws Exception {
		return this.browser.page(this.recruiter, page).replaceAll("(?s).*name=\"version\" value=\"([0-9]+)\".*", "$1");
	}

	private void read(StaffMember who, String page, JobApplicationId id) {
		assertThat(act(who, page, id, Map.of("step", "read"))).hasStatus3xxRedirection();
	}

	private MvcTestResult act(String page, JobApplicationId id, Map<String, String> fields) {
		return act(this.recruiter, page, id, fields);
	}

	private MvcTestResult act(StaffMember who, String page, JobApplicationId id, Map<String, String> fields) {
		return act(who, page, id, seen(who, page, id), fields);
	}

	private MvcTestResult act(StaffMember who, String page, JobApplicationId id, String seen,
			Map<String, String> fields) {
		Map<String, String> form = new HashMap<>(fields);
		form.put("seen", seen);
		return post(who, page + "/people/" + id, form);
	}

	private String seen(StaffMember who, String page, JobApplicationId id) {
		return mark(body(this.browser.get(who, page + "/people/" + id)));
	}

	private static String mark(String page) {
		return page.replaceAll("(?s).*?name=\"seen\" value=\"([0-9a-f]+)\".*", "$1");
	}

	private static String body(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString();
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private MvcTestResult agree(StaffMember who, String page, String count) throws Exception {
		String version = this.browser.page(who, page).replaceAll("(?s).*name=\"version\" value=\"([0-9]+)\".*", "$1");
		return post(who, page + "/agree", Map.of("version", version, "count", count));
	}

	private MvcTestResult post(StaffMember who, String address, Map<String, String> fields) {
		return this.browser.post(who, address, fields);
	}

	private static void refused(MvcTestResult result, String why) {
		assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains(why);
	}

}
