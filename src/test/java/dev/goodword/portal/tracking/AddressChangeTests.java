package dev.goodword.portal.tracking;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.goodword.AtOnce;
import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Applying;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Receipt;
import dev.goodword.applications.Task;
import dev.goodword.applications.Tasks;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.CandidateSessions;
import dev.goodword.candidates.Candidates;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.communication.ChangingAddresses;
import dev.goodword.communication.CorrectingAddresses;
import dev.goodword.communication.returns.AddressLedger;
import dev.goodword.communication.returns.CameBack;
import dev.goodword.communication.returns.Returned;
import dev.goodword.portal.Visitor;
import dev.goodword.positions.PositionId;
import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.shared.Columns;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.OutgoingMail;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** A candidate moves our mail to another address, and nobody else does. */
@GoodwordTest
class AddressChangeTests {

	private static final Pattern CODE = Pattern.compile("(?<!\\d)(\\d{6})(?!\\d)");

	private static final Pattern UNDO = Pattern.compile("/my/not-me/[\\w-]+");

	private static int serial;

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applying applying;

	@Autowired
	Applications applications;

	@Autowired
	Candidates candidates;

	@Autowired
	CandidateSessions sessions;

	@Autowired
	StatusLinks links;

	@Autowired
	ChangingAddresses changing;

	@Autowired
	CorrectingAddresses correcting;

	@Autowired
	AddressLedger ledger;

	@Autowired
	CameBack cameBack;

	@Autowired
	Tasks tasks;

	@Autowired
	Mailbox mailbox;

	@Autowired
	RecordingMail mail;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient database;

	@Autowired
	MockMvcTester mvc;

	private HiringFixture.Company company;

	private PositionId position;

	private CandidateId mia;

	private String old;

	private String wanted;

	private String page;

	private Visitor visitor;

	@BeforeEach
	void apply() {
		this.company = this.hiring.company();
		this.position = this.hiring.openPosition(this.company);
		this.old = "mia" + ++serial + "@old.example";
		this.wanted = "Mia" + serial + "@new.example";
		this.mia = handIn("Mia O’Neill", this.old).candidate();
		this.page = page(this.mia);
		this.visitor = new Visitor(this.mvc, "en");
	}

	@AfterEach
	void mailWorks() {
		this.mail.reset();
	}

	@Test
	void movesOurMailOnceTheCodeFromTheNewAddressWasTyped() {
		signIn(this.visitor);
		assertThat(this.visitor.open(this.page)).contains(this.page + "/address", "Change the address");
		assertThat(ask(this.visitor, this.wanted)).contains("Enter the code from the new address", this.wanted);
		assertThat(present()).as("nothing counts yet").isEqualTo(this.old);
		OutgoingMail asked = lastTo(this.wanted);
		assertThat(asked.subject()).isEqualTo("Confirm this address");
		assertThat(asked.text()).doesNotContain("Mia", "Backend", "/a/", this.old);
		assertThat(this.visitor.open("/my/address")).isEmpty();
		assertThat(this.visitor.target()).isEqualTo(this.page + "/address");

		this.visitor.post(this.page + "/address/confirm", "code", code(this.wanted));
		assertThat(this.visitor.target()).endsWith("?done=address-changed").doesNotContain(this.page);
		assertThat(this.visitor.follow()).contains("Our mail goes to your new address from now on", "Mia O’Neill");
		assertThat(present()).isEqualTo(this.wanted);
		assertThat(this.candidates.isAddressConfirmed(this.mia)).isTrue();
		assertThat(this.links.resolve(this.page.substring(3))).as("the link that was mailed before").isEmpty();
		this.time.runDue();
		assertThat(lastTo(this.wanted).subject()).startsWith("We write to you here from now on");
		assertThat(lastTo(this.wanted).text()).contains(page(this.mia));
		assertThat(lastTo(this.old).subject()).isEqualTo("Our mail to you goes to another address now");
		assertThat(lastTo(this.old).text()).doesNotContain("new.example", "Mia", "Backend", "/a/")
			.containsPattern(UNDO);
	}

	@Test
	void speaksChinese() {
		Visitor reader = new Visitor(this.mvc, "zh-CN");
		signIn(reader);
		ask(reader, this.wanted);
		assertThat(reader.open(this.page + "/address")).contains("您的邮箱", "请输入新邮箱收到的验证码", "邮箱写错了？").doesNotContain("??");
		reader.post(this.page + "/address/confirm", "code", code(this.wanted));
		assertThat(reader.open(undo())).contains("邮箱不是您更换的？").doesNotContain("??");
	}

	@Test
	void isNobodysWhoHoldsOnlyTheLink() {
		for (String way : List.of("", "/open", "/code", "/confirm")) {
			this.visitor.post(this.page + "/address" + way, "email", this.wanted, "code", "000000");
			assertThat(this.visitor.status()).as(way).isEqualTo(303);
			assertThat(this.visitor.target()).as(way).isEqualTo(this.page);
		}
		this.visitor.open(this.page + "/address");
		assertThat(this.visitor.target()).isEqualTo(this.page);
		this.visitor.accept(new Cookie("person", this.sessions.open(this.mia, applicationOf(this.mia).value(), false)));
		this.visitor.post(this.page + "/address", "email", this.wanted);
		assertThat(this.visitor.target()).as("the browser that sent the form").isEqualTo(this.page);
		this.time.runDue();
		assertThat(this.mail.handedTo(this.wanted)).isEmpty();
		assertThat(present()).isEqualTo(this.old);
	}

	@Test
	void asksForAFreshCodeWhereSomebodyStayedSignedIn() {
		this.visitor.accept(new Cookie("person", this.sessions.open(this.mia, null, true)));
		this.clock.moveBy(Duration.ofDays(3));
		assertThat(this.visitor.open(this.page + "/address")).contains("Send me a code")
			.doesNotContain("name=\"email\"");
		this.visitor.post(this.page + "/address", "email", this.wanted);
		assertThat(this.visitor.target()).isEqualTo(this.page + "/address");
		this.time.runDue();
		assertThat(this.mail.handedTo(this.wanted)).isEmpty();

		this.visitor.post(this.page + "/address/open");
		assertThat(this.visitor.follow()).contains("one-time-code");
		this.visitor.post(this.page + "/address/code", "code", this.mailbox.code(this.mia));
		assertThat(this.visitor.target()).isEqualTo(this.page + "/address");
		assertThat(this.visitor.follow()).contains("name=\"email\"");
	}

	@Test
	void takesACodeOnceForTenMinutesAndNotAfterFiveWrongOnes() {
		signIn(this.visitor);
		ask(this.visitor, this.wanted);
		String right = code(this.wanted);
		String wrong = right.equals("000000") ? "000001" : "000000";
		for (int i = 0; i < 5; i++) {
			assertThat(confirm(wrong)).contains("This code does not fit");
			assertThat(this.visitor.status()).isEqualTo(422);
		}
		confirm(right);
		assertThat(this.visitor.status()).isEqualTo(429);

		ask(this.visitor, this.wanted);
		right = code(this.wanted);
		this.clock.moveBy(Duration.ofMinutes(10));
		confirm(right);
		assertThat(this.visitor.status()).isEqualTo(422);
		assertThat(present()).isEqualTo(this.old);
	}

	@Test
	void replaysNothing() {
		signIn(this.visitor);
		ask(this.visitor, this.wanted);
		String first = code(this.wanted);
		this.clock.moveBy(Duration.ofSeconds(5));
		ask(this.visitor, "other" + this.wanted);
		String second = code("other" + this.wanted);
		if (!first.equals(second)) {
			confirm(first);
			assertThat(this.visitor.status()).as("an older code").isEqualTo(422);
		}
		confirm(second);
		assertThat(present()).isEqualTo("other" + this.wanted);
		this.page = page(this.mia);
		confirm(second);
		assertThat(this.visitor.status()).as("a used code").isEqualTo(422);
		assertThat(present()).isEqualTo("other" + this.wanted);
	}

	@Test
	void signsEverybodyElseOut() {
		String elsewhere = this.sessions.open(this.mia, null, true);
		signIn(this.visitor);
		Visitor asking = new Visitor(this.mvc, "en");
		asking.post(this.page + "/open");
		String stale = this.mailbox.code(this.mia);
		change(this.wanted);
		assertThat(this.sessions.resume(elsewhere)).isEmpty();
		asking.post("/my/code", "code", stale);
		assertThat(asking.status()).as("a code that went to the address before").isEqualTo(422);
		assertThat(this.visitor.open("/my")).contains("Backend developer");
	}

	@Test
	void tellsNobodyWhichAddressesWeKnowAndGivesNobodysAway() {
		String noahs = "noah" + serial + "@mail.example";
		CandidateId noah = handIn("Noah Berg", noahs).candidate();
		StaffMember recruiter = this.hiring.recruiter(this.company);
		this.ledger.stop(new EmailAddress("dead" + serial + "@mail.example"),
				Returned.ofVisitor(null, new VisitorQuestionId(new UUID(7, serial))),
				new MailOutcome(MailOutcome.Kind.FAILED, 550, "5.1.1", "no such user", true), this.clock.instant());
		signIn(this.visitor);
		String unknown = same(ask(this.visitor, "nobody" + serial + "@mail.example"));
		assertThat(same(ask(this.visitor, noahs))).isEqualTo(unknown);
		assertThat(same(ask(this.visitor, recruiter.email().value()))).isEqualTo(unknown);
		assertThat(same(ask(this.visitor, "dead" + serial + "@mail.example"))).isEqualTo(unknown);
		confirm("000000");
		assertThat(present()).isEqualTo(this.old);
		assertThat(this.candidates.profile(noah).email().value()).isEqualTo(noahs);
		this.visitor.open(page(noah));
		assertThat(this.visitor.open(page(noah))).as("a stranger's page").doesNotContain("Noah");
	}

	@Test
	void movesWhatTheSamePersonSentAndNobodyElses() {
		CandidateId again = handIn("mia  o’neill", this.old.toUpperCase()).candidate();
		CandidateId sister = handIn("Zoe O’Neill", this.old).candidate();
		signIn(this.visitor);
		change(this.wanted);
		assertThat(this.candidates.profile(again).email().value()).isEqualTo(this.wanted);
		assertThat(this.candidates.profile(sister).email().value()).isEqualTo(this.old);
		assertThat(this.visitor.open(page(sister))).as("another mailbox now").doesNotContain("Zoe");
	}

	@Test
	void limitsHowOftenAndHowManyAreWrittenTo() {
		signIn(this.visitor);
		for (int i = 0; i < 5; i++) {
			ask(this.visitor, i + this.wanted);
		}
		this.visitor.post(this.page + "/address", "email", "6" + this.wanted);
		assertThat(this.visitor.status()).isEqualTo(429);
	}

	@Test
	void oneOfTwoChangesAtOnceCounts() {
		signIn(this.visitor);
		ask(this.visitor, this.wanted);
		String code = code(this.wanted);
		List<Object> done = AtOnce.run(() -> this.changing.confirm(this.mia, code, null, null),
				() -> this.changing.confirm(this.mia, code, null, null), () -> {
					this.correcting.correct(applicationOf(this.mia), new EmailAddress("staff" + this.wanted),
							this.hiring.recruiter(this.company));
					return "corrected";
				});
		assertThat(done.stream().filter((one) -> one.equals(true) || one.equals("corrected"))).as("%s", done)
			.hasSize(1);
		assertThat(this.database
			.sql("select count(*) from candidate_contact where candidate_id = ?"
					+ " and type = 'EMAIL' and state = 'CURRENT'")
			.param(Columns.bytes(this.mia.value()))
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void theAddressBeforeTakesItBack() {
		signIn(this.visitor);
		String thief = change(this.wanted);
		String undo = undo();
		this.clock.moveBy(Duration.ofMinutes(20));
		Visitor second = new Visitor(this.mvc, "en");
		this.page = thief;
		signIn(second);
		ask(second, "third" + this.wanted);
		second.post(thief + "/address/confirm", "code", code("third" + this.wanted));
		assertThat(present()).isEqualTo("third" + this.wanted);
		String thiefs = undoTo(this.wanted);

		Visitor owner = new Visitor(this.mvc, "en");
		for (int i = 0; i < 3; i++) {
			owner.head(undo);
			assertThat(owner.open(undo)).contains("Was the address changed without you?");
		}
		assertThat(present()).as("looking changes nothing").isEqualTo("third" + this.wanted);
		assertThat(owner.post(undo)).contains("Our mail comes to this address again");
		assertThat(present()).isEqualTo(this.old);
		assertThat(second.open("/my")).as("signed out").doesNotContain("Backend developer");
		assertThat(this.links.resolve(thief.substring(3))).isEmpty();
		assertThat(this.tasks.open(applicationOf(this.mia))).extracting(Task::kind).contains("ADDRESS_DISPUTED");
		this.time.runDue();
		assertThat(lastTo(this.old).text()).contains(page(this.mia));

		assertThat(owner.post(undo)).contains("no longer does anything");
		assertThat(owner.status()).isEqualTo(410);
		assertThat(owner.post(thiefs)).as("the thief's own way back").contains("no longer does anything");
		assertThat(present()).isEqualTo(this.old);
	}

	@Test
	void cannotBeTakenBackAfterAWeek() {
		signIn(this.visitor);
		change(this.wanted);
		String undo = undo();
		this.clock.moveBy(Duration.ofDays(7));
		assertThat(this.visitor.post(undo)).contains("no longer does anything");
		this.visitor.open("/my/not-me/nothing");
		assertThat(this.visitor.status()).isEqualTo(410);
		assertThat(present()).isEqualTo(this.wanted);
		this.clock.moveBy(Duration.ofDays(2));
		this.time.runDue();
		assertThat(this.database.sql("select count(*) from address_change where candidate_id = ?")
			.param(Columns.bytes(this.mia.value()))
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void aWrongNewAddressStopsNothingOfTheirs() {
		this.mail.answerWith((sent) -> sent.to().value().equals(this.wanted)
				? new MailOutcome(MailOutcome.Kind.FAILED, 550, "5.1.1", "no such user", true)
				: RecordingMail.ACCEPTED);
		signIn(this.visitor);
		ask(this.visitor, this.wanted);
		this.time.runDue();
		assertThat(this.ledger.isStopped(new EmailAddress(this.old))).isFalse();
		assertThat(this.ledger.isStopped(new EmailAddress(this.wanted))).isFalse();
		assertThat(this.cameBack.open(200)).noneMatch((one) -> one.candidate().equals(this.mia));
	}

	@Test
	void leavesNoAddressInTheLogOfActs() {
		signIn(this.visitor);
		change(this.wanted);
		List<String> acts = this.database
			.sql("select concat(action, ' ', details) from audit_entry where subject_id = ? order by entry_no")
			.param(this.mia.value().toString())
			.query(String.class)
			.list();
		assertThat(acts).anyMatch((act) -> act.startsWith("candidate.address-asked"))
			.anyMatch((act) -> act.startsWith("candidate.address-changed"))
			.noneMatch((act) -> act.contains("@"));
		assertThat(this.database.sql("select sealed_address from address_change").query(byte[].class).list())
			.noneMatch((sealed) -> new String(sealed, StandardCharsets.ISO_8859_1).contains("new.example"));
	}

	private Receipt handIn(String name, String email) {
		return this.applying.handIn(this.hiring.application(this.hiring.openPosition(this.company), name, email));
	}

	private JobApplicationId applicationOf(CandidateId person) {
		return this.applications.ofCandidate(person).get(0).id();
	}

	private String page(CandidateId person) {
		return "/a/" + this.links.token(person, applicationOf(person).value());
	}

	private String present() {
		return this.candidates.profile(this.mia).email().value();
	}

	private void signIn(Visitor who) {
		who.post(this.page + "/open");
		who.post(this.page + "/code", "code", this.mailbox.code(this.mia));
	}

	private String ask(Visitor who, String address) {
		who.post(this.page + "/address", "email", address);
		return who.follow();
	}

	private String confirm(String code) {
		return this.visitor.post(this.page + "/address/confirm", "code", code);
	}

	/** The page with its new link. */
	private String change(String address) {
		ask(this.visitor, address);
		confirm(code(address));
		assertThat(present()).isEqualTo(address);
		return page(this.mia);
	}

	private OutgoingMail lastTo(String address) {
		this.time.runDue();
		List<OutgoingMail> mails = this.mail.handedTo(address);
		return mails.get(mails.size() - 1);
	}

	private String code(String address) {
		return found(CODE, lastTo(address).text());
	}

	private String undo() {
		return undoTo(this.old);
	}

	private String undoTo(String address) {
		this.time.runDue();
		return this.mail.handedTo(address)
			.stream()
			.map(OutgoingMail::text)
			.filter((text) -> UNDO.matcher(text).find())
			.reduce((earlier, later) -> later)
			.map((text) -> found(UNDO, text))
			.orElseThrow();
	}

	private static String found(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		assertThat(matcher.find()).isTrue();
		return matcher.group();
	}

	private static String same(String page) {
		return page.replaceAll("[\\w.-]+@[\\w.-]+", "ADDRESS").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
	}

}
