package dev.goodword.channels;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Withdrawal;
import dev.goodword.applications.WithdrawingApplications;
import dev.goodword.candidates.CandidateErased;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.CandidateSessions;
import dev.goodword.candidates.Candidates;
import dev.goodword.channels.ScriptedProvider.Answer;
import dev.goodword.communication.MailWatch;
import dev.goodword.communication.MessageFailed;
import dev.goodword.communication.MessageId;
import dev.goodword.communication.MessageKind;
import dev.goodword.interviews.Appointment;
import dev.goodword.interviews.ArrangingInterviews;
import dev.goodword.interviews.Change;
import dev.goodword.interviews.InterviewAct;
import dev.goodword.interviews.InterviewFellAway;
import dev.goodword.interviews.InterviewId;
import dev.goodword.interviews.InterviewMoved;
import dev.goodword.interviews.InterviewPlan;
import dev.goodword.interviews.Interviews;
import dev.goodword.interviews.MeetingMode;
import dev.goodword.interviews.Side;
import dev.goodword.shared.Chance;
import dev.goodword.shared.Columns;
import dev.goodword.shared.Delivered;
import dev.goodword.shared.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts to candidates, against a provider of our own. */
@GoodwordTest
@Tag("mysql")
class TextRoundTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applications applications;

	@Autowired
	Interviews interviews;

	@Autowired
	Candidates candidates;

	@Autowired
	ArrangingInterviews arranging;

	@Autowired
	WithdrawingApplications withdrawing;

	@Autowired
	CandidateSessions sessions;

	@Autowired
	TextMeaning meaning;

	@Autowired
	PassingTime time;

	@Autowired
	TextTable table;

	@Autowired
	TextFigures figures;

	@Autowired
	TextWords words;

	@Autowired
	Texts unconfigured;

	@Autowired
	MailWatch mail;

	@Autowired
	Transactions transactions;

	@Autowired
	Chance chance;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient database;

	private static final Change ILL = new Change(Side.COMPANY, "Zhao Min is ill.");

	private final ScriptedProvider provider = new ScriptedProvider("{}");

	private final FixedTextWay way = new FixedTextWay(new TextLimits(2, 50, 3, 100));

	private TextNotes notes;

	private TextRound round;

	private Texts texts;

	private StaffMember recruiter;

	private JobApplicationId id;

	private CandidateId mia;

	@BeforeEach
	void somebodyWantsTexts() {
		noTexts();
		this.notes = new TextNotes(this.table, this.way, this.applications, this.interviews, this.chance);
		this.round = round(this.way);
		this.texts = new Texts(this.table, this.figures, this.way, this.candidates, this.clock);
		HiringFixture.Company company = this.hiring.company();
		this.recruiter = this.hiring.member(company.recruiter());
		this.id = this.hiring.apply(this.hiring.openPosition(company), "Mia O’Neill").application();
		this.mia = this.applications.summary(this.id).candidate();
		this.database
			.sql("""
					insert into candidate_contact (contact_id, candidate_id, type, raw_value, normalised_value, origin, state,
					added_at, version)
					values (?, ?, 'PHONE', '138 0013 8000', '+8613800138000', 'form', 'CURRENT', ?, 0)""")
			.params(Columns.bytes(this.chance.newId()), Columns.bytes(this.mia.value()),
					Columns.utc(this.clock.instant()))
			.update();
		this.texts.want(this.mia, true);
	}

	@AfterEach
	void noTexts() {
		this.database.sql("delete from text_note").update();
		this.database.sql("delete from text_consent").update();
	}

	@AfterEach
	void close() {
		this.provider.close();
	}

	@Test
	void saysOnlyThatThereIsNewsAndToWhom() {
		unreached();
		assertThat(this.round.runDue()).isEqualTo(1);
		JsonNode sent = JsonMapper.shared().readTree(this.provider.got().get(0).body());
		assertThat(sent.at("/to").asString()).isEqualTo("+8613800138000");
		assertThat(sent.at("/signature").asString()).isEqualTo("Lumina");
		assertThat(sent.at("/template").asString()).isEqualTo("NEWS_EN");
		assertThat(sent.at("/text").asString()).startsWith("Lumina: ")
			.contains("has news for you on your page: http", "/a/")
			.doesNotContain("Mia", "interview", "Backend");
		assertThat(this.provider.got().get(0).headers().getFirst("Authorization"))
			.isEqualTo("Bearer " + FixedTextWay.KEY);
		assertThat(this.texts.of(this.id)).singleElement()
			.isEqualTo(new TextLine(TextReason.UNREACHED, Delivered.Kind.ACCEPTED, this.clock.instant()));
		assertThat(this.round.runDue()).as("once").isZero();
		assertThat(this.texts.standing().week()).containsEntry(Delivered.Kind.ACCEPTED, 1L);
	}

	@Test
	void isOffUntilItIsConfigured() {
		assertThat(this.unconfigured.isOffered(this.mia)).as("they can take it back from nobody as well").isTrue();
		this.unconfigured.want(this.mia, false);
		assertThat(this.unconfigured.isOffered(this.mia)).isFalse();
		assertThat(this.texts.isWanted(this.mia)).as("nor does the next provider get them").isFalse();
		assertThat(this.unconfigured.of(this.id)).isEmpty();
		assertThat(this.unconfigured.standing().state()).isEqualTo(TextState.NOTHING);
		assertThat(this.unconfigured.standing().setup()).isNull();
		assertThat(this.texts.isOffered(this.mia)).isTrue();
		assertThat(this.texts.standing().setup()).extracting(TextSetup::host).isEqualTo("texts.example");
	}

	@Test
	void asksForConsentBeforeAndAtTheLastMoment() {
		this.texts.want(this.mia, false);
		unreached();
		assertThat(this.round.nextDue()).as("nothing is put down").isEmpty();
		this.texts.want(this.mia, true);
		unreached();
		this.texts.want(this.mia, false);
		assertThat(this.round.runDue()).isZero();
		assertThat(this.provider.got()).isEmpty();
		assertThat(this.texts.of(this.id)).isEmpty();
	}

	@Test
	void waitsForTheirMorningAndGivesUpWhatIsOld() {
		this.clock.moveTo(Instant.parse("2026-11-23T13:30:00Z"));
		unreached();
		this.table.add(new TextNote(this.chance.newId(), this.mia, this.id, TextReason.MISSED,
				this.chance.newId().toString(), 0, this.clock.instant().plus(TextReason.MISSED.worth())),
				this.clock.instant());
		assertThat(this.round.runDue()).isZero();
		assertThat(this.round.nextDue()).contains(Instant.parse("2026-11-24T00:00:00Z"));
		this.clock.moveTo(Instant.parse("2026-11-24T02:00:00Z"));
		assertThat(this.round.runDue()).as("the missed talk is half a day old").isEqualTo(1);
	}

	@Test
	void givesOnePersonTwoADay() {
		unreached();
		unreached();
		unreached();
		assertThat(this.round.runDue()).isEqualTo(2);
		assertThat(this.round.nextDue()).contains(Instant.parse("2026-11-24T00:00:00Z"));
		this.clock.moveTo(Instant.parse("2026-11-24T00:00:00Z"));
		assertThat(this.round.runDue()).isEqualTo(1);
	}

	@Test
	void keepsToTheRateOfAMinute() {
		for (String name : List.of("Li Lei", "Han Meimei", "Zhang Wei")) {
			another(name);
		}
		unreached();
		assertThat(this.round.runDue()).isEqualTo(3);
		assertThat(this.round.runDue()).isZero();
		this.clock.moveBy(Duration.ofSeconds(61));
		assertThat(this.round.runDue()).isEqualTo(1);
	}

	@Test
	void keepsToTheRatesOfASecondAndADay() {
		another("Li Lei");
		unreached();
		TextRound slow = round(new FixedTextWay(new TextLimits(2, 1, 30, 100)));
		assertThat(slow.runDue()).isEqualTo(1);
		assertThat(slow.runDue()).isZero();
		this.clock.moveBy(Duration.ofSeconds(1));
		assertThat(round(new FixedTextWay(new TextLimits(2, 1, 30, 1))).runDue()).as("one a day").isZero();
		assertThat(slow.runDue()).isEqualTo(1);
	}

	@Test
	void leavesWhatWaitsWhereItIsWhileTextsAreOff() {
		unreached();
		this.way.switchOff();
		assertThat(this.round.nextDue()).isEmpty();
		assertThat(this.round.runDue()).isZero();
		assertThat(this.provider.got()).isEmpty();
		assertThat(this.figures.waiting(this.clock.instant())).isEqualTo(1);
		assertThat(this.texts.of(this.id)).as("nothing waits for their hours").isEmpty();
		assertThat(this.texts.isOn()).isFalse();
		assertThat(this.texts.isOffered(this.mia)).as("they can take it back").isTrue();
		unreached();
		assertThat(this.figures.waiting(this.clock.instant())).as("nothing is put down").isEqualTo(1);
		assertThat(round(new FixedTextWay(TextLimits.USUAL)).runDue()).isEqualTo(1);
		this.clock.moveBy(Duration.ofDays(3));
		assertThat(this.figures.waiting(this.clock.instant())).isZero();
	}

	@Test
	void repeatsWhatWasCertainlyNotTakenAndNothingElse() {
		this.provider.always(Answer.of(429, ""));
		unreached();
		this.round.runDue();
		assertThat(this.round.nextDue()).contains(this.clock.instant().plus(Duration.ofMinutes(2)));
		this.clock.moveBy(Duration.ofMinutes(2));
		this.provider.always(Answer.of(500, "perhaps"));
		this.round.runDue();
		assertThat(this.texts.of(this.id)).extracting(TextLine::outcome).containsExactly(Delivered.Kind.UNCERTAIN);
		this.provider.always(Answer.of(400, "+8613800138000 is wrong"));
		unreached();
		this.round.runDue();
		assertThat(this.texts.of(this.id)).extracting(TextLine::outcome).contains(Delivered.Kind.FAILED);
		assertThat(this.round.nextDue()).isEmpty();
	}

	@Test
	void saysNothingOfTalksThatAreFarAndForgetsWithThePerson() {
		move(book("2026-11-26T14:00"), "2026-11-27T14:00");
		assertThat(this.round.nextDue()).isEmpty();
		unreached();
		this.notes.on(new CandidateErased(this.mia, this.clock.instant()));
		assertThat(this.round.nextDue()).isEmpty();
		assertThat(this.table.isWanted(this.mia)).isFalse();
	}

	@Test
	void overtakesTheMailOnceTheNewsStandsOnThePage() {
		move(book("2026-11-24T09:00"), "2026-11-26T14:00");
		assertThat(this.round.runDue()).as("it is not there yet").isZero();
		assertThat(this.round.nextDue()).contains(this.clock.instant().plus(Duration.ofMinutes(1)));
		this.time.only("messages").runDue();
		this.clock.moveBy(Duration.ofMinutes(1));
		assertThat(this.round.runDue()).isEqualTo(1);
		assertThat(this.texts.of(this.id)).extracting(TextLine::reason).containsExactly(TextReason.TALK);
	}

	@Test
	void textsOfOneChangeOnceAlsoWhenItsLetterFails() {
		InterviewId talk = book("2026-11-24T09:00");
		move(talk, "2026-11-24T15:00");
		this.time.only("messages").runDue();
		assertThat(this.round.runDue()).as("the change itself").isEqualTo(1);
		letterFails(talk);
		assertThat(this.round.runDue()).as("its letter").isZero();
		assertThat(this.round.nextDue()).isEmpty();
	}

	@Test
	void textsOfOneChangeOnceAlsoWhenTheLetterFailsFirst() {
		InterviewId talk = book("2026-11-24T09:00");
		move(talk, "2026-11-24T15:00");
		assertThat(this.round.runDue()).as("not on the page yet").isZero();
		this.time.only("messages").runDue();
		letterFails(talk);
		assertThat(this.round.runDue()).as("its letter").isEqualTo(1);
		this.clock.moveBy(Duration.ofMinutes(1));
		assertThat(this.round.runDue()).as("the change itself").isZero();
		assertThat(this.round.nextDue()).isEmpty();
		assertThat(this.texts.of(this.id)).extracting(TextLine::reason).containsExactly(TextReason.UNREACHED);
	}

	@Test
	void textsOfAFailedLetterWhenTheChangeWasTextedInVain() {
		InterviewId talk = book("2026-11-24T09:00");
		move(talk, "2026-11-24T15:00");
		this.time.only("messages").runDue();
		this.provider.always(Answer.of(400, "no"));
		this.round.runDue();
		this.provider.always(Answer.of(200, "{}"));
		letterFails(talk);
		assertThat(this.round.runDue()).isEqualTo(1);
	}

	@Test
	void waitsWhileAnotherTextAboutTheSameIsJustLeaving() {
		InterviewId talk = book("2026-11-24T09:00");
		move(talk, "2026-11-24T15:00");
		this.time.only("messages").runDue();
		this.database.sql("update text_note set state = 'HANDED', handed_at = ?")
			.param(Columns.utc(this.clock.instant()))
			.update();
		letterFails(talk);
		assertThat(this.round.runDue()).as("nobody knows yet").isZero();
		this.database.sql("update text_note set state = 'FAILED' where state = 'HANDED'").update();
		this.clock.moveBy(Duration.ofMinutes(1));
		assertThat(this.round.runDue()).isEqualTo(1);
	}

	/** The letter about the last change of the talk turns out not to arrive. */
	private void letterFails(InterviewId talk) {
		UUID letter = this.database
			.sql("select message_id from message where cause_id = ? and kind = 'INTERVIEW_MOVED'")
			.param(Columns.bytes(occasion(talk)))
			.query((row, number) -> Columns.uuid(row, "message_id"))
			.single();
		this.database.sql("update message set state = 'FAILED' where message_id = ?")
			.param(Columns.bytes(letter))
			.update();
		this.notes
			.on(new MessageFailed(new MessageId(letter), this.id, MessageKind.INTERVIEW_MOVED, this.clock.instant()));
	}

	@Test
	void saysNothingOfWhatTheyChangedThemselves() {
		InterviewId talk = book("2026-11-24T09:00");
		this.transactions.alone(() -> {
			this.arranging.calledOff(this.applications.lockedSummary(this.id), talk, "Another day, please.");
			return talk;
		});
		this.notes
			.on(new InterviewFellAway(this.id, talk, occasion(talk), InterviewAct.CANCELLED, this.clock.instant()));
		assertThat(this.round.nextDue()).isEmpty();
	}

	@Test
	void onlyTheLastChangeOfATalkIsTexted() {
		InterviewId talk = book("2026-11-24T09:00");
		move(talk, "2026-11-24T09:30");
		this.arranging.callOff(this.id, talk, ILL, version(talk), this.recruiter);
		this.notes
			.on(new InterviewFellAway(this.id, talk, occasion(talk), InterviewAct.CANCELLED, this.clock.instant()));
		this.time.only("messages").runDue();
		assertThat(this.round.runDue()).isEqualTo(1);
		assertThat(this.round.nextDue()).isEmpty();
	}

	@Test
	void saysNothingOnceTheyWouldHaveComeWithdrewOrLooked() {
		this.clock.moveTo(Instant.parse("2026-11-23T14:00:00Z"));
		InterviewId talk = book("2026-11-24T07:30");
		move(talk, "2026-11-24T15:00");
		this.time.only("messages").runDue();
		this.clock.moveTo(Instant.parse("2026-11-24T00:10:00Z"));
		assertThat(this.round.runDue()).as("they would have come at half past seven").isZero();
		assertThat(this.round.nextDue()).isEmpty();
		move(talk, "2026-11-24T16:00");
		this.time.only("messages").runDue();
		this.clock.moveBy(Duration.ofSeconds(5));
		this.sessions.open(this.mia, this.id.value(), false);
		assertThat(this.round.runDue()).as("they have seen it").isZero();
		assertThat(this.round.nextDue()).isEmpty();
		unreached();
		this.withdrawing.withdraw(this.id, Withdrawal.UNEXPLAINED);
		assertThat(this.round.runDue()).isZero();
		assertThat(this.round.nextDue()).isEmpty();
	}

	@Test
	void saysNothingOfAMailThatArrivedAfterAll() {
		unreached();
		this.database.sql("update message set state = 'ACCEPTED' where application_id = ?")
			.param(Columns.bytes(this.id.value()))
			.update();
		assertThat(this.round.runDue()).isZero();
		assertThat(this.round.nextDue()).isEmpty();
	}

	@Test
	void givesUpWhatIsOldAlsoWithoutWords() {
		Instant now = this.clock.instant();
		this.table.add(new TextNote(this.chance.newId(), this.mia, this.id, TextReason.TALK, "no id", 0, now), now);
		assertThat(this.round.runDue()).isZero();
		assertThat(this.round.nextDue()).isEmpty();
	}

	private TextRound round(TextWays ways) {
		return new TextRound(this.table, this.figures, ways,
				new TextTaking(this.table, this.figures, ways, this.meaning, this.words),
				new TextChannel(this.provider), this.mail, this.transactions, this.clock);
	}

	private InterviewId book(String local) {
		InterviewId talk = this.arranging.book(this.id, plan(local), this.applications.summary(this.id).version(),
				this.recruiter);
		this.time.only("messages").runDue();
		return talk;
	}

	private void move(InterviewId talk, String local) {
		this.arranging.move(this.id, talk, plan(local), ILL, version(talk), this.recruiter);
		this.notes.on(new InterviewMoved(this.id, talk, occasion(talk), this.clock.instant()));
	}

	private InterviewPlan plan(String local) {
		return new InterviewPlan(new Appointment(LocalDateTime.parse(local), HiringFixture.SHANGHAI, 30),
				MeetingMode.ON_SITE, "Room 4", Set.of(this.recruiter.id()), null, false);
	}

	private int version(InterviewId talk) {
		return this.interviews.interview(this.id, talk).version();
	}

	private UUID occasion(InterviewId talk) {
		return this.interviews.interview(this.id, talk).occasion();
	}

	private void another(String name) {
		JobApplicationId other = this.hiring.apply(this.hiring.openPosition(this.hiring.company()), name).application();
		CandidateId person = this.applications.summary(other).candidate();
		this.database
			.sql("""
					insert into candidate_contact (contact_id, candidate_id, type, raw_value, normalised_value, origin, state,
					added_at, version)
					values (?, ?, 'PHONE', '139', '+8613900000000', 'form', 'CURRENT', ?, 0)""")
			.params(Columns.bytes(this.chance.newId()), Columns.bytes(person.value()),
					Columns.utc(this.clock.instant()))
			.update();
		this.texts.want(person, true);
		unreached(other);
	}

	private void unreached() {
		unreached(this.id);
	}

	/** A copy of the first letter about it that could not arrive. */
	private void unreached(JobApplicationId application) {
		MessageId letter = new MessageId(this.chance.newId());
		Map<String, String> columns = new LinkedHashMap<>();
		this.database
			.sql("select lower(column_name) from information_schema.columns where lower(table_name) = 'message'"
					+ " and table_schema = schema()")
			.query(String.class)
			.list()
			.forEach((name) -> columns.put(name, name));
		columns.putAll(Map.of("message_id", ":id", "dedupe_key", ":key", "header_id", ":header", "state", "'FAILED'",
				"visible_at", "created_at"));
		this.database
			.sql("insert into message (" + String.join(", ", columns.keySet()) + ") select "
					+ String.join(", ", columns.values())
					+ " from message where application_id = :application order by created_at limit 1")
			.param("id", Columns.bytes(letter.value()))
			.param("key", letter.toString().substring(4).getBytes(StandardCharsets.US_ASCII))
			.param("header", "<" + letter + "@copy>")
			.param("application", Columns.bytes(application.value()))
			.update();
		this.notes.on(new MessageFailed(letter, application, MessageKind.NEXT_STEP, this.clock.instant()));
	}

}
