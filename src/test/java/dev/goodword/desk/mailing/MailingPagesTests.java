package dev.goodword.desk.mailing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applying;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.communication.MessageKind;
import dev.goodword.communication.MessageRecord;
import dev.goodword.communication.MessageState;
import dev.goodword.communication.Messages;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.positions.PositionId;
import dev.goodword.promises.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A message to many: who gets it and who does not, one look, one undo, one page after it.
 */
@GoodwordTest
class MailingPagesTests {

	private static final String TOPIC = "How to find our office";

	private static final String WORDS = "The front door is closed for repairs. Take the north gate, please.";

	private static int serial;

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applying applying;

	@Autowired
	Promises promises;

	@Autowired
	Messages messages;

	@Autowired
	DeskBrowser browser;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	RecordingMail mail;

	private StaffMember recruiter;

	private PositionId position;

	private List<String> addresses;

	@BeforeEach
	void open() {
		Company company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(company);
		this.position = this.hiring.openPosition(company);
		this.addresses = new ArrayList<>();
	}

	@Test
	void goesToEverybodyOnTheListOnceAndMovesNoDate() throws Exception {
		List<JobApplicationId> all = people(4);
		assertThat(this.browser.page(this.recruiter, "/positions/" + this.position + "?as=list"))
			.contains("/positions/" + this.position + "/mailings", "Write a message…", "To all 4 in this view…");
		String page = mailing(all.subList(0, 3));
		assertThat(this.browser.page(this.recruiter, page + "/words")).contains("3 people are on the list")
			.doesNotContain("in Chinese");
		word(page, TOPIC, WORDS);

		String look = this.browser.page(this.recruiter, page);
		assertThat(look)
			.contains("A message to 3 people", "3 in English", WORDS, TOPIC + ": your application for",
					"Send to 3 people", "As their mail program shows it", "(longest name)")
			.doesNotContain("name=\"count\"", "??");
		assertThat(post(page, Map.of("step", "mail-phone")).getResponse().getContentAsString()).contains("360px",
				WORDS);
		assertThat(this.mail.handedTo(this.addresses.get(0))).hasSize(1);

		Map<String, String> send = Map.of("step", "send", "version", version(page));
		assertThat(post(page, send)).hasRedirectedUrl(page + "?done=mailing-sent");
		assertThat(post(page, send)).hasRedirectedUrl(page);
		assertThat(this.browser.page(this.recruiter, page)).contains("The letters are on their way", "Can be undone",
				"Take all back that have not left");
		assertThat(this.browser.page(this.recruiter, "/positions/" + this.position)).contains(page);
		quick().by(Duration.ofHours(3));

		assertThat(this.addresses.subList(0, 3)).allSatisfy((address) -> assertThat(this.mail.handedTo(address))
			.filteredOn((sent) -> sent.subject().startsWith(TOPIC))
			.singleElement()
			.satisfies((sent) -> assertThat(sent.text()).contains(WORDS, "You will hear from us by")));
		assertThat(letters(all.get(3))).isEmpty();
		assertThat(this.promises.history(all.get(0))).hasSize(1);
		assertThat(this.browser.page(this.recruiter, page)).contains("Taken by their mail server")
			.doesNotContain("Take all back that have not left");
	}

	@Test
	void canBeTakenBackAsAWholeForTwoHours() throws Exception {
		List<JobApplicationId> all = people(3);
		String page = mailing(all);
		word(page, TOPIC, WORDS);
		post(page, Map.of("step", "send", "version", version(page)));
		quick().by(Duration.ofMinutes(90));
		assertThat(post(page + "/undo", Map.of())).hasRedirectedUrl(page + "?done=mailing-undone");
		quick().by(Duration.ofHours(3));

		assertThat(all).allSatisfy((id) -> assertThat(letters(id)).singleElement()
			.satisfies((letter) -> assertThat(letter.state()).isEqualTo(MessageState.CANCELLED)));
		assertThat(this.browser.page(this.recruiter, page)).contains("Taken back");
	}

	@Test
	void namesWhoDoesNotGetItAndWhy() throws Exception {
		List<JobApplicationId> all = people(3);
		this.browser.post(this.recruiter, "/applications/" + all.get(1) + "/message",
				Map.of("topic", TOPIC, "text", WORDS, "once", "00000000-0000-0000-0000-000000000001", "step", "send"));
		quick().by(Duration.ofMinutes(30));
		String page = mailing(all);
		word(page, TOPIC, WORDS);
		assertThat(this.browser.page(this.recruiter, page)).contains("A message to 2 people", "Not included, and why",
				"One of us wrote to them within 48 hours.", "Write all the same");

		String before = version(page);
		assertThat(post(page + "/people/" + all.get(1), Map.of())).hasRedirectedUrl(page);
		assertThat(this.browser.page(this.recruiter, page)).contains("A message to 3 people");
		assertThat(post(page, Map.of("step", "send", "version", before))).as("another list than was seen")
			.hasStatus(422);
		assertThat(letters(all.get(0))).isEmpty();
	}

	@Test
	void showsAnEmptyFrameWhenNobodyGetsIt() throws Exception {
		List<JobApplicationId> all = people(1);
		this.browser.post(this.recruiter, "/applications/" + all.get(0) + "/message",
				Map.of("topic", TOPIC, "text", WORDS, "once", "00000000-0000-0000-0000-000000000002", "step", "send"));
		quick().by(Duration.ofMinutes(30));
		String page = mailing(all);
		word(page, TOPIC, WORDS);
		assertThat(this.browser.page(this.recruiter, page)).contains("Nobody on the list can get it");
		assertThat(post(page, Map.of("step", "mail-phone"))).hasStatus(422).hasBodyTextEqualTo("");
	}

	@Test
	void asksForTheNumberFromTwentyFiveOn() throws Exception {
		List<JobApplicationId> all = people(25);
		String page = mailing(all);
		word(page, TOPIC, WORDS);
		assertThat(this.browser.page(this.recruiter, page)).contains("Type 25: so many people get it");
		assertThat(post(page, Map.of("step", "send", "version", version(page), "count", "24"))).hasStatus(422);
		assertThat(post(page, Map.of("step", "send", "version", version(page), "count", "２５")))
			.hasStatus3xxRedirection();
		assertThat(letters(all.get(24))).hasSize(1);
	}

	@Test
	void stopsWordsThatMayNotLeave() throws Exception {
		String page = mailing(people(1));
		MvcTestResult stopped = post(page + "/words", form(page, TOPIC, "You hear from us by Friday."));
		assertThat(stopped).hasStatus(422);
		assertThat(stopped.getResponse().getContentAsString()).contains("is a day nobody keeps",
				"You hear from us by Friday.");
		assertThat(this.browser.get(this.recruiter, page)).hasRedirectedUrl(page + "/words");
	}

	@Test
	void isForThoseWhoMayWriteThere() throws Exception {
		String page = mailing(people(1));
		StaffMember stranger = this.hiring.recruiter(this.hiring.company());
		assertThat(this.browser.get(stranger, page)).hasStatus(404);
		assertThat(this.browser.get(stranger, page + "/words")).hasStatus(404);
		StaffMember manager = this.hiring.staff(Grant.everywhere(Role.HIRING_MANAGER));
		assertThat(this.browser.get(manager, page).getResponse().getStatus()).isIn(403, 404);
		assertThat(this.browser.forged(this.recruiter, page + "/undo")).hasStatus(403);
	}

	@Test
	void asksTheDatabaseNoMoreForManyThanForFew() throws Exception {
		String few = mailing(people(2));
		word(few, TOPIC, WORDS);
		int asked = this.browser.statements(this.recruiter, few);
		String many = mailing(people(20));
		word(many, TOPIC, WORDS);
		assertThat(this.browser.statements(this.recruiter, many)).isLessThanOrEqualTo(asked + 1);
	}

	private List<JobApplicationId> people(int count) {
		List<JobApplicationId> all = IntStream.range(0, count).mapToObj((i) -> {
			String address = "mailing" + ++serial + "@mail.example";
			this.addresses.add(address);
			return this.applying.handIn(this.hiring.application(this.position, "Person " + i, address)).application();
		}).toList();
		quick().by(Duration.ofMinutes(30));
		return all;
	}

	private List<MessageRecord> letters(JobApplicationId id) {
		return this.messages.forStaff(id)
			.stream()
			.filter((letter) -> letter.kind() == MessageKind.FREE_MESSAGE)
			.toList();
	}

	private String mailing(List<JobApplicationId> chosen) {
		String words = post("/positions/" + this.position + "/mailings",
				Map.of("chosen", chosen.stream().map(JobApplicationId::toString).collect(Collectors.joining(","))))
			.getResponse()
			.getRedirectedUrl();
		return words.substring(0, words.length() - "/words".length());
	}

	private void word(String page, String topic, String text) throws Exception {
		assertThat(post(page + "/words", form(page, topic, text))).hasRedirectedUrl(page);
	}

	private Map<String, String> form(String page, String topic, String text) throws Exception {
		return new HashMap<>(Map.of("topic-en", topic, "text-en", text, "version", version(page + "/words")));
	}

	private String version(String page) throws Exception {
		Matcher found = Pattern.compile("name=\"version\" value=\"(\\d+)\"")
			.matcher(this.browser.page(this.recruiter, page));
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

	private MvcTestResult post(String address, Map<String, String> fields) {
		return this.browser.post(this.recruiter, address, fields);
	}

	private PassingTime quick() {
		return this.time.only("promises", "messages");
	}

}
