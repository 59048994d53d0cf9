package dev.goodword.channels;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Tasks;
import dev.goodword.channels.ScriptedProvider.Answer;
import dev.goodword.positions.PositionId;
import dev.goodword.promises.StaffAlert;
import dev.goodword.promises.StaffAlerted;
import dev.goodword.promises.Wishes;
import dev.goodword.shared.Columns;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Robots on virtual time, with a provider that answers by a script. */
@GoodwordTest
class RobotRoundTests {

	private static final LocalDate RIVAL_DAY = LocalDate.of(2026, 12, 10);

	private static final URI ADDRESS = URI.create("https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=secret-abcd");

	@Autowired
	HiringFixture hiring;

	@Autowired
	Robots robots;

	@Autowired
	RobotRepository repository;

	@Autowired
	Wishes wishes;

	@Autowired
	RobotNoteRepository notes;

	@Autowired
	RobotNotes facts;

	@Autowired
	RobotWords words;

	@Autowired
	RobotSeal seal;

	@Autowired
	@Qualifier("warningRound")
	DueWork warnings;

	@Autowired
	@Qualifier("outbox")
	DueWork outbox;

	@Autowired
	Transactions transactions;

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	Tasks tasks;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient database;

	private final ScriptedProvider provider = new ScriptedProvider("{\"errcode\":0,\"errmsg\":\"ok\"}");

	private RobotRound round;

	private HiringFixture.Company company;

	private StaffMember admin;

	private StaffMember recruiter;

	private JobApplicationId mia;

	private RobotId robot;

	@BeforeEach
	void aRobotOfTheCompany() {
		noRobots();
		this.round = round(new RobotChannel(this.provider));
		this.company = this.hiring.company();
		this.admin = this.hiring.member(this.hiring.account("Root", Grant.everywhere(Role.ADMIN)));
		this.recruiter = this.hiring.recruiter(this.company);
		this.mia = this.hiring.apply(this.hiring.openPosition(this.company), "Mia O’Neill").application();
		this.robot = this.robots.add(wish(EnumSet.allOf(RobotMatter.class), LocaleTag.EN, true), this.admin);
	}

	@AfterEach
	void noRobots() {
		this.database.sql("delete from robot_note").update();
		this.database.sql("delete from staff_robot").update();
	}

	@AfterEach
	void close() {
		this.provider.close();
	}

	private RobotRound round(RobotChannel channel) {
		return new RobotRound(this.repository, this.notes, this.facts, this.words, this.seal, channel,
				this.transactions, this.clock);
	}

	@Test
	void saysNameAndLinkAndNothingElseOfTheCandidate() {
		this.wishes.rival(this.mia, RIVAL_DAY);
		this.round.runDue();
		assertThat(said()).singleElement()
			.isEqualTo("Goodword: one thing to know\nMia O’Neill: another employer expects an answer\n"
					+ "http://localhost:8080/applications/" + this.mia);
		assertThat(standing().failures()).isZero();
	}

	@Test
	void saysTogetherWhatComesInAMinuteAndTheSameOnceADay() {
		this.wishes.rival(this.mia, RIVAL_DAY);
		this.round.runDue();
		alert(StaffAlert.RIVAL_DATE, this.mia);
		alert(StaffAlert.DECIDER_WANTED, this.mia);
		alert(StaffAlert.STATUTE, this.mia);
		this.round.runDue();
		this.clock.moveBy(Duration.ofSeconds(59));
		assertThat(this.round.runDue()).isZero();
		assertThat(said()).hasSize(1);
		assertThat(this.round.nextDue()).contains(this.clock.instant().plusSeconds(1));
		this.clock.moveBy(Duration.ofSeconds(1));
		this.round.runDue();
		assertThat(said()).hasSize(2)
			.last()
			.asString()
			.startsWith("Goodword: 2 things to know")
			.contains("somebody has to be named", "a day set by law");
		assertThat(this.round.nextDue()).isEmpty();
	}

	@Test
	void neverTellsOfAConfidentialPosition() {
		PositionId hidden = this.hiring.openPosition(this.company, true,
				Map.of(this.recruiter.id(), HiringFixture.roles(Role.RECRUITER)));
		JobApplicationId secret = this.hiring.apply(hidden, "Secret Person").application();
		alert(StaffAlert.STAYS_IN, secret);
		alert(StaffAlert.DECIDER_WANTED, this.mia);
		this.database.sql("update job_position set confidential = true").update();
		this.round.runDue();
		assertThat(said()).as("nor of one that became so").isEmpty();
	}

	@Test
	void tellsOnlyItsOwnCompanyAndWhatItIsAskedTo() {
		HiringFixture.Company other = this.hiring.company();
		JobApplicationId elsewhere = this.hiring.apply(this.hiring.openPosition(other), "Other").application();
		alert(StaffAlert.STAYS_IN, elsewhere);
		this.robots.change(this.robot, wish(Set.of(RobotMatter.DATES), null), this.admin);
		alert(StaffAlert.DECIDER_WANTED, this.mia);
		alert(StaffAlert.NOT_REACHED, this.mia);
		this.round.runDue();
		assertThat(said()).isEmpty();
	}

	@Test
	void countsADayWithoutNamingApplicants() {
		this.database.sql("delete from warning_round").update();
		this.clock.moveTo(Instant.parse("2026-11-25T01:30:00Z"));
		this.warnings.runDue();
		this.round.runDue();
		assertThat(said()).singleElement()
			.isEqualTo("Goodword: one thing to know\nChen Yu: one person waits for a word\n"
					+ "http://localhost:8080/today");
	}

	@Test
	void countsNobodyWhoseWordWasGivenMeanwhile() {
		this.database.sql("delete from warning_round").update();
		this.clock.moveTo(Instant.parse("2026-11-25T01:30:00Z"));
		this.warnings.runDue();
		this.database.sql("update promise set active = null").update();
		this.round.runDue();
		assertThat(said()).isEmpty();
		assertThat(states()).containsOnly("NEEDLESS");
	}

	@Test
	void speaksItsLanguageAndDropsWhatIsNotTrueAnyMore() {
		this.robots.change(this.robot, wish(EnumSet.allOf(RobotMatter.class), LocaleTag.ZH_HANS), this.admin);
		alert(StaffAlert.STATUTE, this.mia);
		this.round.runDue();
		assertThat(said()).singleElement().asString().contains("如约：有1件事请知悉", "Mia O’Neill：");

		alert(StaffAlert.DECIDER_WANTED, this.mia);
		this.database.sql("update job_application set state = 'ENDED', outcome = 'WITHDRAWN', told = 'SENT'").update();
		this.clock.moveBy(Duration.ofMinutes(1));
		this.round.runDue();
		assertThat(said()).hasSize(1);
		assertThat(states()).containsExactlyInAnyOrder("ACCEPTED", "NEEDLESS");
	}

	@Test
	void saysNothingOfAnotherEmployerWhoWaitsNoMore() {
		this.wishes.rival(this.mia, RIVAL_DAY);
		this.wishes.noRival(this.mia);
		this.round.runDue();
		assertThat(said()).isEmpty();
		assertThat(states()).containsExactly("NEEDLESS");
	}

	@Test
	void neverSaysWhatIsOver() {
		for (StaffAlert over : List.of(StaffAlert.DECISION_DUE, StaffAlert.DECISION_WANTED, StaffAlert.DECISION_LATE,
				StaffAlert.DECISION_GIVEN, StaffAlert.NOT_REACHED, StaffAlert.SECOND_YES)) {
			alert(over, this.mia);
		}
		this.round.runDue();
		assertThat(said()).as("nobody is asked, nobody has to call").isEmpty();
		assertThat(states()).containsOnly("NEEDLESS").hasSize(6);
	}

	@Test
	void saysASecondTroubleOfTheDayWhenTheFirstWasOverBeforeItCouldBeSaid() {
		alert(StaffAlert.NOT_REACHED, this.mia);
		this.round.runDue();
		assertThat(states()).containsExactly("NEEDLESS");
		this.tasks.add("CALL_CANDIDATE", this.mia, this.recruiter.id(), this.clock.instant());
		alert(StaffAlert.NOT_REACHED, this.mia);
		this.clock.moveBy(Duration.ofMinutes(2));
		this.round.runDue();
		assertThat(states()).containsExactly("ACCEPTED");
		assertThat(said()).singleElement().asString().contains("please call");
	}

	@Test
	void oneNoteWithoutWordsMutesNoOtherAndIsSaidOnceThereAreSome() {
		UUID id = new UUID(7, 7);
		this.transactions.alone(() -> this.notes.save(new RobotNote(id, this.robot,
				RobotTopic.alert(StaffAlert.STATUTE, new JobApplicationId(new UUID(9, 9))), "2026-11-23",
				this.clock.instant())));
		alert(StaffAlert.STATUTE, this.mia);
		this.round.runDue();
		assertThat(said()).singleElement().asString().contains("Mia O’Neill");
		assertThat(states()).containsExactlyInAnyOrder("QUEUED", "ACCEPTED");
		this.clock.moveBy(Duration.ofMinutes(1));
		this.round.runDue();
		assertThat(this.round.nextDue()).as("looked at again in a minute, and not at once")
			.contains(this.clock.instant().plus(Duration.ofMinutes(1)));
		this.database.sql("update robot_note set about = ? where note_id = ?")
			.params(RobotTopic.alert(StaffAlert.DECIDER_WANTED, this.mia).toString(), Columns.bytes(id))
			.update();
		this.clock.moveBy(Duration.ofMinutes(1));
		this.round.runDue();
		assertThat(said()).last().asString().contains("somebody has to be named");
		assertThat(states()).containsOnly("ACCEPTED");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "200|{\"errcode\":45009,\"errmsg\":\"api freq out of limit\"}|DEFERRED",
			"500|oops|DEFERRED", "429||DEFERRED" })
	void triesAgainLaterAndLessOftenWhatWasCertainlyNotTaken(int status, String body) {
		this.provider.always(Answer.of(status, (body != null) ? body : ""));
		alert(StaffAlert.DECIDER_WANTED, this.mia);
		for (int minutes : List.of(2, 4, 8, 16, 32, 64, 64)) {
			this.round.runDue();
			assertThat(this.round.nextDue()).contains(this.clock.instant().plus(Duration.ofMinutes(minutes)));
			this.clock.moveBy(Duration.ofMinutes(minutes));
		}
		assertThat(standing().failures()).isEqualTo(7);
		this.provider.always(Answer.of(200, "{\"errcode\":0}"));
		this.round.runDue();
		assertThat(states()).containsOnly("ACCEPTED");
		assertThat(standing().failures()).isZero();
	}

	@Test
	void waitsAsLongAsTheMakerAsks() {
		this.provider.next(new Answer(429, "", "7200"));
		alert(StaffAlert.DECIDER_WANTED, this.mia);
		this.round.runDue();
		assertThat(this.round.nextDue()).contains(this.clock.instant().plus(Duration.ofHours(2)));
	}

	@Test
	void givesUpAfterADay() {
		this.provider.always(Answer.of(500, ""));
		alert(StaffAlert.DECIDER_WANTED, this.mia);
		this.round.runDue();
		this.clock.moveBy(Duration.ofHours(24));
		this.round.runDue();
		assertThat(states()).containsOnly("NEEDLESS");
		assertThat(said()).hasSize(1);
	}

	@Test
	void forgetsAfterAMonthWhatItSaid() {
		alert(StaffAlert.DECIDER_WANTED, this.mia);
		this.round.runDue();
		this.clock.moveBy(Duration.ofDays(31));
		alert(StaffAlert.STATUTE, this.mia);
		this.round.runDue();
		assertThat(said()).hasSize(2);
		assertThat(states()).hasSize(1);
	}

	@Test
	void repeatsNothingOfWhichNobodyCanKnow() {
		this.provider.next(Answer.DROP);
		alert(StaffAlert.DECIDER_WANTED, this.mia);
		this.round.runDue();
		this.clock.moveBy(Duration.ofHours(2));
		this.round.runDue();
		assertThat(said()).hasSize(1);
		assertThat(states()).containsOnly("UNCERTAIN");
	}

	@Test
	void keepsWhatTheMakerSaidAndGoesOnToSpeak() {
		this.provider.next(Answer.of(200, "{\"errcode\":93000,\"errmsg\":\"invalid webhook url\"}"));
		alert(StaffAlert.DECIDER_WANTED, this.mia);
		this.round.runDue();
		assertThat(standing().code()).isEqualTo(93000);
		assertThat(standing().detail()).isEqualTo("invalid webhook url");
		assertThat(states()).containsOnly("FAILED");
	}

	/**
	 * Killed between the mark and the answer: in doubt after five minutes, never twice.
	 */
	@Test
	void doesNotSayAgainWhatAWorkerThatDiedHadInItsHands() {
		alert(StaffAlert.DECIDER_WANTED, this.mia);
		RobotRound dying = round(new RobotChannel((request) -> {
			throw new OutOfMemoryError("killed here");
		}));
		assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(dying::runDue);
		this.round.runDue();
		this.clock.moveBy(Duration.ofMinutes(5));
		this.round.runDue();
		assertThat(states()).containsOnly("UNCERTAIN");
		assertThat(said()).isEmpty();
	}

	@Test
	void aRefusedTransactionLeavesNothingToSay() {
		this.transactions.alone(() -> {
			this.events.publishEvent(
					new StaffAlerted(StaffAlert.DECIDER_WANTED, this.recruiter.id(), this.mia, this.clock.instant()));
			return states();
		});
		assertThat(states()).hasSize(1);
		try {
			this.transactions.alone(() -> {
				this.events.publishEvent(
						new StaffAlerted(StaffAlert.STATUTE, this.recruiter.id(), this.mia, this.clock.instant()));
				throw new IllegalStateException("taken back");
			});
		}
		catch (IllegalStateException ex) {
			// as wanted
		}
		assertThat(states()).hasSize(1);
	}

	/** A database that was copied elsewhere tells no group of ours anything. */
	@Test
	void saysNothingFromAnInstallationThatMayNotSend() {
		alert(StaffAlert.DECIDER_WANTED, this.mia);
		this.database.sql("update mail_authority set epoch = epoch + 100").update();
		try {
			this.outbox.runDue();
			assertThat(this.round.runDue()).isZero();
			assertThat(said()).isEmpty();
		}
		finally {
			this.database.sql("update mail_authority set epoch = epoch - 100").update();
			this.outbox.runDue();
		}
		this.round.runDue();
		assertThat(said()).hasSize(1);
	}

	@Test
	void isQuietWhenSwitchedOffAndCanStillBeTried() {
		this.robots.change(this.robot, wish(EnumSet.allOf(RobotMatter.class), LocaleTag.EN, false), this.admin);
		alert(StaffAlert.DECIDER_WANTED, this.mia);
		this.round.runDue();
		assertThat(said()).isEmpty();
		this.robots.tryOut(this.robot, this.admin);
		assertThat(said()).as("never on the thread of the page").isEmpty();
		this.round.runDue();
		assertThat(said()).singleElement().asString().contains("This is a test of the robot.");
	}

	@Test
	void saysNoMoreThanOneMessageBears() {
		List<String> lines = Collections.nCopies(60, "李小龙：需要作出决定\nhttps://jobs.example/applications/x");
		String text = this.words.together(lines, LocaleTag.ZH_HANS);
		assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(2048);
		assertThat(text).startsWith("如约：有60件事请知悉").contains("件事，请见您的页面");
	}

	@Test
	void keepsAddressAndSecretUnderLock() {
		byte[] kept = this.database.sql("select address from staff_robot").query(byte[].class).single();
		assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("qyapi", "secret");
		assertThat(this.robots.find(this.robot, this.admin).orElseThrow().end()).isEqualTo("abcd");
	}

	private void alert(StaffAlert alert, JobApplicationId application) {
		this.transactions.alone(() -> {
			this.events.publishEvent(new StaffAlerted(alert, this.recruiter.id(), application, this.clock.instant()));
			return application;
		});
	}

	private RobotWish wish(Set<RobotMatter> matters, LocaleTag language, boolean active) {
		return new RobotWish(this.company.id(), RobotKind.WECOM, "Hiring", ADDRESS, null, language, matters, active);
	}

	/** A change that leaves the address as it is. */
	private RobotWish wish(Set<RobotMatter> matters, LocaleTag language) {
		return new RobotWish(this.company.id(), RobotKind.WECOM, "Hiring", null, null,
				(language != null) ? language : LocaleTag.EN, matters, true);
	}

	private List<String> said() {
		return this.provider.got()
			.stream()
			.map((got) -> JsonMapper.shared().readTree(got.body()).at("/text/content").asString())
			.toList();
	}

	private List<String> states() {
		return this.database.sql("select state from robot_note").query(String.class).list();
	}

	private RobotSummary.Standing standing() {
		return this.robots.find(this.robot, this.admin).orElseThrow().standing();
	}

}
