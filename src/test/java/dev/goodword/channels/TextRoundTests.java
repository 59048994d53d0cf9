package dev.goodword.channels;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.accounts.Accounts;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateErased;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.Candidates;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.channels.ScriptedProvider.Answer;
import dev.goodword.communication.CandidateTold;
import dev.goodword.communication.MailWatch;
import dev.goodword.communication.MessageFailed;
import dev.goodword.communication.MessageId;
import dev.goodword.communication.MessageKind;
import dev.goodword.interviews.Interviews;
import dev.goodword.positions.Positions;
import dev.goodword.shared.Chance;
import dev.goodword.shared.Columns;
import dev.goodword.shared.Delivered;
import dev.goodword.shared.PublicAddress;
import dev.goodword.shared.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
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
	TextTable table;

	@Autowired
	Texts unconfigured;

	@Autowired
	Positions positions;

	@Autowired
	Accounts accounts;

	@Autowired
	StatusLinks links;

	@Autowired
	PublicAddress address;

	@Autowired
	MessageSource messages;

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

	private final ScriptedProvider provider = new ScriptedProvider("{}");

	private final TextSettings settings = new TextSettings("https://texts.example/v1/send", "key-canary", "Lumina",
			"NEWS_EN", "NEWS_ZH", 2, 3);

	private TextNotes notes;

	private TextRound round;

	private Texts texts;

	private JobApplicationId id;

	private CandidateId mia;

	@BeforeEach
	void somebodyWantsTexts() {
		noTexts();
		this.notes = new TextNotes(this.table, this.settings, this.applications, this.interviews, this.chance);
		this.round = new TextRound(this.table, this.settings, new TextChannel(this.provider, this.settings),
				new TextWords(this.settings, this.applications, this.candidates, this.positions, this.accounts,
						this.links, this.address, this.messages),
				this.mail, this.transactions, this.clock);
		this.texts = new Texts(this.table, this.settings, this.candidates, this.clock);
		this.id = this.hiring.apply(this.hiring.openPosition(this.hiring.company()), "Mia O’Neill").application();
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
		assertThat(this.provider.got().get(0).headers().getFirst("Authorization")).isEqualTo("Bearer key-canary");
		assertThat(this.texts.of(this.id)).singleElement()
			.isEqualTo(new TextLine(TextReason.UNREACHED, Delivered.Kind.ACCEPTED, this.clock.instant()));
		assertThat(this.round.runDue()).as("once").isZero();
		assertThat(this.texts.standing().week()).containsEntry(Delivered.Kind.ACCEPTED, 1L);
	}

	@Test
	void isOffUntilItIsConfigured() {
		assertThat(this.unconfigured.isOffered(this.mia)).isFalse();
		assertThat(this.unconfigured.of(this.id)).isEmpty();
		assertThat(this.unconfigured.standing().host()).isNull();
		assertThat(this.texts.isOffered(this.mia)).isTrue();
		assertThat(this.texts.standing().host()).isEqualTo("texts.example");
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
		told(MessageKind.CANDIDATE_MISSED);
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
		told(MessageKind.INTERVIEW_MOVED);
		told(MessageKind.NEXT_STEP);
		assertThat(this.round.nextDue()).isEmpty();
		unreached();
		this.notes.on(new CandidateErased(this.mia, this.clock.instant()));
		assertThat(this.round.nextDue()).isEmpty();
		assertThat(this.table.isWanted(this.mia)).isFalse();
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
		this.notes.on(new MessageFailed(new MessageId(this.chance.newId()), other, MessageKind.NEXT_STEP,
				this.clock.instant()));
	}

	private void unreached() {
		this.notes.on(new MessageFailed(new MessageId(this.chance.newId()), this.id, MessageKind.NEXT_STEP,
				this.clock.instant()));
	}

	private void told(MessageKind kind) {
		this.notes.on(new CandidateTold(new MessageId(this.chance.newId()), this.id, kind, this.clock.instant()));
	}

}
