package dev.goodword.portal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.CandidateSessions;
import dev.goodword.candidates.SignIns;
import dev.goodword.positions.Positions;
import dev.goodword.shared.DueWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What nobody needs any more goes by itself, when its time has come and not before. */
@GoodwordTest
class HousekeepingTests {

	private static final List<String> SWEEPS = List.of("drafts", "unclaimed-files", "sign-ins", "sending-keys");

	private static int serial;

	@Autowired
	private HiringFixture hiring;

	@Autowired
	private Positions positions;

	@Autowired
	private SignIns signIns;

	@Autowired
	private CandidateSessions sessions;

	@Autowired
	private List<DueWork> work;

	@Autowired
	private MovableClock clock;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	private String form;

	private Visitor visitor;

	@BeforeEach
	void open() {
		this.clock.moveBy(Duration.ofDays(400));
		sweep();
		this.clock.moveTo(MovableClock.START);
		this.form = "/jobs/" + this.positions.summary(this.hiring.openPosition(this.hiring.company())).code()
				+ "/apply";
		this.visitor = new Visitor(this.mvc, "en");
	}

	@Test
	void removesTheFilesOfAFormThatWasNeverSentADayAfterIt() {
		int files = count("stored_file");
		upload();
		this.clock.moveBy(Duration.ofDays(13));
		this.visitor.post(this.form + "/later", "name", "Lin Mei");
		this.clock.moveBy(Duration.ofDays(14));
		sweep();
		assertThat(count("application_draft")).isZero();
		assertThat(count("stored_file")).isEqualTo(files + 1);
		this.clock.moveBy(Duration.ofDays(1));
		sweep();
		assertThat(count("stored_file")).isEqualTo(files);
		assertThat(count("file_content")).isEqualTo(files);
	}

	@Test
	void keepsTheFilesOfAnApplicationForGood() {
		int files = count("stored_file");
		upload();
		this.visitor.post(this.form, "name", "Lin Mei", "email", "house" + ++serial + "@mail.example");
		String page = this.visitor.follow();
		this.clock.moveBy(Duration.ofSeconds(20));
		this.visitor.post(this.form + "/review", "shown", this.visitor.hidden(page, "shown"));
		assertThat(this.visitor.target()).startsWith("/a/");
		this.clock.moveBy(Duration.ofDays(300));
		sweep();
		assertThat(count("stored_file")).isEqualTo(files + 1);
		assertThat(count("idempotency_key")).isZero();
	}

	@Test
	void forgetsWaysInAndSessionsADayAfterTheirEnd() {
		CandidateId person = this.hiring.apply(this.hiring.openPosition(this.hiring.company()), "Lin Mei").candidate();
		this.signIns.issue(person, new UUID(1, 2), this.signIns.newBrowserSecret());
		String secret = this.sessions.open(person, null, false);
		String kept = this.sessions.open(person, null, true);
		this.clock.moveBy(Duration.ofHours(25));
		sweep();
		assertThat(count("candidate_sign_in")).isZero();
		assertThat(count("candidate_session")).isEqualTo(2);
		assertThat(this.sessions.resume(secret)).isEmpty();
		this.clock.moveBy(Duration.ofHours(1));
		sweep();
		assertThat(count("candidate_session")).isOne();
		assertThat(this.sessions.resume(kept)).isPresent();
		this.clock.moveBy(Duration.ofDays(31));
		sweep();
		assertThat(count("candidate_session")).isZero();
	}

	@Test
	void leavesASessionEndedThatWasEndedMeanwhile() {
		CandidateId person = this.hiring.apply(this.hiring.openPosition(this.hiring.company()), "Lin Mei").candidate();
		String secret = this.sessions.open(person, null, false);
		this.clock.moveBy(Duration.ofMinutes(2));
		assertThat(this.sessions.resume(secret)).isPresent();
		this.sessions.end(secret);
		assertThat(this.sessions.resume(secret)).isEmpty();
	}

	@Test
	void saysWhenItIsDueNext() {
		upload();
		assertThat(sweeps()).filteredOn((part) -> part.name().equals("unclaimed-files"))
			.singleElement()
			.satisfies((part) -> assertThat(part.nextDue()).contains(this.clock.instant().plus(Duration.ofDays(15))));
	}

	private void upload() {
		this.visitor.upload(this.form + "/files", "cv.txt", "Curriculum".getBytes(StandardCharsets.UTF_8));
	}

	private void sweep() {
		sweeps().forEach(DueWork::runDue);
	}

	private List<DueWork> sweeps() {
		return this.work.stream().filter((part) -> SWEEPS.contains(part.name())).toList();
	}

	private int count(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Integer.class).single();
	}

}
