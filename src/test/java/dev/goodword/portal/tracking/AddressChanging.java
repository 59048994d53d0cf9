package dev.goodword.portal.tracking;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Applying;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Receipt;
import dev.goodword.applications.Tasks;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.CandidateSessions;
import dev.goodword.candidates.Candidates;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.communication.ChangingAddresses;
import dev.goodword.communication.CorrectingAddresses;
import dev.goodword.communication.returns.AddressLedger;
import dev.goodword.communication.returns.CameBack;
import dev.goodword.portal.Visitor;
import dev.goodword.positions.PositionId;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What the tests of a change of address begin with. */
abstract class AddressChanging {

	private static final Pattern CODE = Pattern.compile("(?<!\\d)(\\d{6})(?!\\d)");

	static final Pattern UNDO = Pattern.compile("/my/not-me/[\\w-]+");

	static int serial;

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

	HiringFixture.Company company;

	PositionId position;

	CandidateId mia;

	String old;

	String wanted;

	String page;

	Visitor visitor;

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

	Receipt handIn(String name, String email) {
		return this.applying.handIn(this.hiring.application(this.hiring.openPosition(this.company), name, email));
	}

	JobApplicationId applicationOf(CandidateId person) {
		return this.applications.ofCandidate(person).get(0).id();
	}

	String page(CandidateId person) {
		return "/a/" + this.links.token(person, applicationOf(person).value());
	}

	String present() {
		return this.candidates.profile(this.mia).email().value();
	}

	void signIn(Visitor who) {
		who.post(this.page + "/open");
		who.post(this.page + "/code", "code", this.mailbox.code(this.mia));
	}

	String ask(Visitor who, String address) {
		who.post(this.page + "/address", "email", address);
		return who.follow();
	}

	String confirm(String code) {
		return this.visitor.post(this.page + "/address/confirm", "code", code);
	}

	/** The page with its new link. */
	String change(String address) {
		ask(this.visitor, address);
		confirm(code(address));
		assertThat(present()).isEqualTo(address);
		return page(this.mia);
	}

	OutgoingMail lastTo(String address) {
		this.time.runDue();
		List<OutgoingMail> mails = this.mail.handedTo(address);
		return mails.get(mails.size() - 1);
	}

	String code(String address) {
		return found(CODE, lastTo(address).text());
	}

	String undo() {
		return undoTo(this.old);
	}

	String undoTo(String address) {
		this.time.runDue();
		return this.mail.handedTo(address)
			.stream()
			.map(OutgoingMail::text)
			.filter((text) -> UNDO.matcher(text).find())
			.reduce((earlier, later) -> later)
			.map((text) -> found(UNDO, text))
			.orElseThrow();
	}

	static String found(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		assertThat(matcher.find()).isTrue();
		return matcher.group();
	}

	static String same(String page) {
		return page.replaceAll("[\\w.-]+@[\\w.-]+", "ADDRESS").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
	}

}
