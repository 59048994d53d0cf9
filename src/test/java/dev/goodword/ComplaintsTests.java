package dev.goodword;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

import dev.goodword.HiringFixture.Company;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationState;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Applying;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Move;
import dev.goodword.applications.MovingStages;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.Refused;
import dev.goodword.applications.StageMoveId;
import dev.goodword.applications.Withdrawal;
import dev.goodword.applications.WithdrawingApplications;
import dev.goodword.applications.bulk.BatchId;
import dev.goodword.applications.bulk.BatchPerson;
import dev.goodword.applications.bulk.BatchSummary;
import dev.goodword.applications.bulk.BatchWords;
import dev.goodword.applications.bulk.Batches;
import dev.goodword.applications.bulk.DecidingBatches;
import dev.goodword.applications.bulk.FreezingBatches;
import dev.goodword.applications.bulk.PreparingBatches;
import dev.goodword.applications.bulk.UndoingBatches;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.communication.MessageKind;
import dev.goodword.communication.MessageState;
import dev.goodword.communication.Messages;
import dev.goodword.offers.MakingOffers;
import dev.goodword.offers.Offers;
import dev.goodword.portal.Visitor;
import dev.goodword.positions.PipelineStage;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.positions.RunningPositions;
import dev.goodword.positions.StageKind;
import dev.goodword.promises.PromiseId;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.PromiseTallies;
import dev.goodword.promises.Promises;
import dev.goodword.shared.Columns;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What applicants complain about in other systems, one test a complaint. Garbled Chinese
 * resumes are the matter of {@code ResumeReadingTests}, hours and signs-off of talks that
 * of {@code TalksTests}.
 */
@Tag("long-on-mysql")
@GoodwordTest
class ComplaintsTests {

	private static int serial;

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applying applying;

	@Autowired
	Applications applications;

	@Autowired
	MovingStages moving;

	@Autowired
	EndingApplications ending;

	@Autowired
	WithdrawingApplications withdrawing;

	@Autowired
	MakingOffers making;

	@Autowired
	Offers offers;

	@Autowired
	Batches batches;

	@Autowired
	FreezingBatches freezing;

	@Autowired
	PreparingBatches preparing;

	@Autowired
	DecidingBatches deciding;

	@Autowired
	UndoingBatches undoing;

	@Autowired
	RunningPositions running;

	@Autowired
	Positions positions;

	@Autowired
	Promises promises;

	@Autowired
	PromiseTallies tallies;

	@Autowired
	Messages messages;

	@Autowired
	StatusLinks links;

	@Autowired
	PassingTime time;

	@Autowired
	RecordingMail mail;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient database;

	private Company company;

	private StaffMember recruiter;

	private PositionId position;

	private String email;

	private JobApplicationId id;

	@BeforeEach
	void somebodyApplies() {
		this.company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(this.company);
		this.position = this.hiring.openPosition(this.company);
		this.email = "complaint" + ++serial + "@mail.example";
		this.id = this.applying.handIn(this.hiring.application(this.position, "Lin Mei", this.email)).application();
		this.time.runDue();
	}

	@Test
	void noAcknowledgementOrNoProofThatItWasSent() {
		assertThat(letters()).hasSize(1);
		assertThat(this.messages.forStaff(this.id)).singleElement().satisfies((message) -> {
			assertThat(message.kind()).isEqualTo(MessageKind.RECEIVED);
			assertThat(message.state()).isEqualTo(MessageState.ACCEPTED);
			assertThat(message.times().acceptedAt()).isNotNull();
		});
	}

	@Test
	void rejectionSentAfterItWasReversed() {
		StageMoveId end = decline();
		this.ending.undo(this.id, end, this.recruiter);
		this.time.by(Duration.ofDays(2));
		assertThat(letters()).hasSize(1);
		assertThat(now().state()).isEqualTo(ApplicationState.ACTIVE);
		assertThat(this.promises.active(this.id)).isPresent();
	}

	@Test
	void rejectionSentToSomebodyWithAnOffer() {
		move(StageKind.OFFER);
		this.making.draft(this.id, "30,000 a month.", LocalDate.of(2026, 12, 4), null, this.recruiter);
		this.making.extend(this.id, this.offers.live(this.id).orElseThrow().version(), true, head());
		int before = letters().size();

		assertThatThrownBy(this::decline).isInstanceOf(Refused.class);
		BatchId batch = this.freezing.freeze(this.position, List.of(this.id), this.recruiter);

		assertThat(this.batches.people(batch(batch), this.recruiter)).noneMatch(BatchPerson::included);
		this.time.by(Duration.ofHours(30));
		assertThat(letters().stream().skip(before)).extracting(OutgoingMail::subject)
			.noneMatch((subject) -> subject.contains("decision"));
		assertThat(now().isOpen()).isTrue();
	}

	@Test
	void bulkRejectThatCannotBeUndone() {
		this.time.by(Duration.ofHours(49));
		Promised before = Promised.of(this.promises, this.id);
		BatchId batch = this.freezing.freeze(this.position, List.of(this.id), this.recruiter);
		this.preparing.word(batch, batch(batch).version(),
				new BatchWords("COMPARED_CLOSER", null, "Others know large databases better.", "其他申请人更熟悉大型数据库。"),
				this.recruiter);
		this.preparing.look(batch, this.id,
				this.batches.person(batch(batch), this.id, this.recruiter).seen(batch(batch).words()), this.recruiter);
		assertThat(this.deciding.agree(batch, batch(batch).version(), 1, this.recruiter)).isTrue();
		assertThat(now().isOpen()).isFalse();

		this.time.by(Duration.ofMinutes(90));
		assertThat(this.undoing.undo(batch, this.recruiter)).isZero();
		this.time.by(Duration.ofHours(5));

		assertThat(now().isOpen()).isTrue();
		assertThat(letters()).as("the receipt and nothing else").hasSize(1);
		assertThat(Promised.of(this.promises, this.id)).isEqualTo(before);
	}

	@Test
	void aSubmittedApplicationThatCannotBeWithdrawn() {
		this.withdrawing.withdraw(this.id, Withdrawal.UNEXPLAINED);
		this.time.by(Duration.ofHours(1));

		assertThat(now().outcome()).isEqualTo(Outcome.WITHDRAWN);
		assertThat(letters()).hasSize(2).last().satisfies((letter) -> assertThat(letter.text()).contains("withdr"));
		this.withdrawing.reopen(this.id);
		assertThat(now().isOpen()).isTrue();
	}

	@Test
	void internalStageNamesShownToCandidates() {
		List<String> internal = List.of("First talk", "Screening", "筛选");
		assertThat(this.positions.pipeline(this.position)).extracting((stage) -> stage.name().en())
			.contains("First talk", "Screening");
		move(StageKind.SCREEN);
		move(StageKind.INTERVIEW);
		this.time.by(Duration.ofDays(3));
		assertThat(page("en") + page("zh-CN")).doesNotContain(internal);
		assertThat(letters()).hasSizeGreaterThan(1)
			.allSatisfy((letter) -> assertThat(letter.subject() + letter.text()).doesNotContain(internal));
	}

	@Test
	void importantMovesNotAnnounced() {
		move(StageKind.INTERVIEW);
		this.time.by(Duration.ofDays(2));
		assertThat(letters()).hasSize(2);
		assertThat(letters().get(1).text()).contains("Your work with queues");
	}

	@Test
	void aClosedPositionStillTakingApplicationsByDirectLink() {
		String form = "/jobs/" + this.positions.summary(this.position).code() + "/apply";
		Visitor late = new Visitor(this.mvc, "en");
		late.post(form, "name", "Too Late", "email", "late@mail.example", "about", "Ten years of work");
		String review = late.follow();
		this.running.close(this.position, "The position is filled.");

		String shown = new Visitor(this.mvc, "en").open(form);
		assertThat(shown).contains("closed").doesNotContain("name=\"email\"");
		late.post(form + "/review", "shown", late.hidden(review, "shown"));
		assertThat(this.database.sql("select count(*) from job_application where position_id = ?")
			.param(Columns.bytes(this.position.value()))
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void aLongFormLostWithTheSession() {
		String form = "/jobs/" + this.positions.summary(this.position).code() + "/apply";
		Visitor person = new Visitor(this.mvc, "en");
		person.post(form + "/later", "name", "Adaeze", "about", "Everything I had to say, on four pages");
		String link = person.follow().replaceAll("(?s).*http://localhost:\\d+(/jobs/[^\"]+/draft/[^\"<]+).*", "$1");

		Visitor later = new Visitor(this.mvc, "en");
		later.post(link);
		assertThat(later.follow()).contains("Adaeze", "Everything I had to say, on four pages");
	}

	@Test
	void wrongHourInACalendarFile() {
		String file = new Visitor(this.mvc, "en").open(link() + "/date.ics");
		String day = this.promises.active(this.id).orElseThrow().toldDate().format(DateTimeFormatter.BASIC_ISO_DATE);
		assertThat(file).as("a day has no hour that could be wrong")
			.contains("DTSTART;VALUE=DATE:" + day)
			.doesNotContainPattern("DTSTART[^\\r\\n]*T\\d{6}");
	}

	@Test
	void aStatusPageThatTurnsInto404AfterTheEnd() {
		decline();
		this.running.close(this.position, "The position is filled.");
		this.time.by(Duration.ofDays(60));
		Visitor person = new Visitor(this.mvc, "en");
		assertThat(person.open(link())).contains("Backend developer");
		assertThat(person.status()).isEqualTo(200);
	}

	@Test
	void theSameMailTwice() {
		move(StageKind.INTERVIEW);
		this.time.by(Duration.ofDays(1));
		decline();
		this.time.by(Duration.ofDays(3));
		this.time.runDue();
		assertThat(letters()).extracting(OutgoingMail::subject).doesNotHaveDuplicates().hasSize(3);
	}

	@Test
	void aBlankMergeField() {
		move(StageKind.INTERVIEW);
		this.time.by(Duration.ofDays(20));
		decline();
		this.time.by(Duration.ofDays(20));
		assertThat(letters()).hasSizeGreaterThan(3)
			.allSatisfy((letter) -> assertThat(letter.subject() + "\n" + letter.text())
				.doesNotContainPattern("[{}$]|\\bnull\\b|\\?\\?|(Hi|Dear) *,|  +\\S| [.,;:]"));
	}

	@Test
	void closingAPositionAndForgettingTheRest() {
		this.running.close(this.position, "The position is filled.");
		assertThat(this.promises.active(this.id)).isPresent();
		this.time.until(ZonedDateTime
			.of(this.promises.active(this.id).orElseThrow().toldDate(), LocalTime.of(18, 0), HiringFixture.SHANGHAI)
			.toInstant());
		assertThat(letters()).as("the honest message, at the latest on the day that was told").hasSize(2);
		assertThat(this.promises.active(this.id)).isPresent();
	}

	@Test
	void reportsThatCountFromTheWrongDay() {
		ZonedDateTime due = ZonedDateTime.of(this.promises.active(this.id).orElseThrow().toldDate(), LocalTime.MIDNIGHT,
				HiringFixture.SHANGHAI);
		this.time.until(due.plusDays(3).toInstant());
		assertThat(this.promises.history(this.id).get(0).state()).isEqualTo(PromiseState.KEPT_UPDATE);
		assertThat(counted(due.minusDays(30), due)).as("before the day in the company's zone").isZero();
		assertThat(counted(due, due.plusDays(1))).as("on the day").isOne();
	}

	private int counted(ZonedDateTime from, ZonedDateTime until) {
		return this.tallies.due(this.company.id(), from.toInstant(), until.toInstant(), until.toInstant())
			.applications();
	}

	private void move(StageKind kind) {
		PipelineStage to = this.positions.pipeline(this.position)
			.stream()
			.filter((stage) -> stage.kind() == kind)
			.findFirst()
			.orElseThrow();
		this.moving.move(this.id,
				new Move(to.id(), now().version(), "Asked by the team", false, "Your work with queues"),
				this.recruiter);
	}

	private StageMoveId decline() {
		return this.ending.decline(this.id,
				new Ending(now().version(), "COMPARED_CLOSER", null, "Others fit more closely.", null, null),
				this.recruiter);
	}

	private StaffMember head() {
		return this.hiring.member(this.hiring.account("Wang Li", Grant.in(this.company.id(), Role.HR_HEAD)));
	}

	private BatchSummary batch(BatchId id) {
		return this.batches.batch(id, this.recruiter);
	}

	/** What was promised, to be compared. */
	private record Promised(PromiseId id, LocalDate told, Instant until) {

		static Promised of(Promises promises, JobApplicationId application) {
			PromiseSummary running = promises.active(application).orElseThrow();
			return new Promised(running.id(), running.toldDate(), running.deadlineAt());
		}

	}

	private ApplicationSummary now() {
		return this.applications.summary(this.id);
	}

	private String link() {
		return "/a/" + this.links.token(now().candidate(), this.id.value());
	}

	private String page(String language) {
		return new Visitor(this.mvc, language).open(link());
	}

	private List<OutgoingMail> letters() {
		return this.mail.handedTo(this.email);
	}

}
