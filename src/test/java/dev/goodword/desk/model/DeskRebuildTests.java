package dev.goodword.desk.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.InterviewRecords;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Move;
import dev.goodword.applications.MovingStages;
import dev.goodword.applications.Refused;
import dev.goodword.applications.StageMoveId;
import dev.goodword.applications.Tasks;
import dev.goodword.candidates.CandidateErased;
import dev.goodword.candidates.Candidates;
import dev.goodword.positions.PipelineStage;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.positions.StageKind;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.MailOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@GoodwordTest
class DeskRebuildTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applications applications;

	@Autowired
	MovingStages moving;

	@Autowired
	EndingApplications ending;

	@Autowired
	Positions positions;

	@Autowired
	DeskRebuild rebuild;

	@Autowired
	DeskRows rows;

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	JdbcClient database;

	@Autowired
	MovableClock clock;

	@Autowired
	PassingTime time;

	@Autowired
	RecordingMail mail;

	@Autowired
	Candidates candidates;

	@Autowired
	Tasks tasks;

	@Autowired
	InterviewRecords talks;

	private static final List<MailOutcome> ANSWERS = List.of(RecordingMail.ACCEPTED, RecordingMail.ACCEPTED,
			new MailOutcome(MailOutcome.Kind.DEFERRED, 451, "4.3.0", "later", true),
			new MailOutcome(MailOutcome.Kind.FAILED, 552, "5.2.2", "full", true),
			new MailOutcome(MailOutcome.Kind.FAILED, 554, "5.7.1", "refused", true),
			new MailOutcome(MailOutcome.Kind.UNCERTAIN, 0, null, "closed", true));

	private StaffMember recruiter;

	private PositionId position;

	@BeforeEach
	void open() {
		HiringFixture.Company company = this.hiring.company();
		this.recruiter = this.hiring.member(company.recruiter());
		this.position = this.hiring.openPosition(company);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void keptRowsEqualRebuiltRowsAfterAnySeriesOfUseCases(long seed) {
		Random random = new Random(seed);
		this.mail.answerWith((sent) -> ANSWERS.get(random.nextInt(ANSWERS.size())));
		List<JobApplicationId> people = new ArrayList<>();
		for (int step = 0; step < 60; step++) {
			if (people.size() < 4 || random.nextInt(6) == 0) {
				people.add(this.hiring.apply(this.position, "Person " + seed + "-" + step).application());
			}
			else {
				act(people.get(random.nextInt(people.size())), random);
			}
			this.clock.moveBy(Duration.ofMinutes(random.nextInt(600)));
			this.time.runDue();
		}
		List<Map<String, String>> kept = table();

		this.rebuild.rebuild();

		assertThat(kept).hasSizeGreaterThanOrEqualTo(people.size());
		assertThat(Set.copyOf(table())).isEqualTo(Set.copyOf(kept));
	}

	@Test
	void followsTheLanguageOfThePerson() {
		JobApplicationId id = this.hiring.apply(this.position, "Mia").application();

		this.candidates.changeLanguage(this.applications.summary(id).candidate(), LocaleTag.ZH_HANS);

		assertThat(this.rows.row(id)).map(DeskRow::language).hasValue(LocaleTag.ZH_HANS);
	}

	@AfterEach
	void acceptAgain() {
		this.mail.reset();
	}

	@Test
	void aRefusedUseCaseLeavesTheRowAsItWas() {
		JobApplicationId id = this.hiring.apply(this.position, "Mia").application();
		List<Map<String, String>> before = table();
		ApplicationSummary seen = this.applications.summary(id);

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.ending.decline(id,
				new Ending(seen.version(), "NO_SUCH_REASON", null, "words", null, null), this.recruiter));

		assertThat(table()).isEqualTo(before);
	}

	@Test
	void forgetsTheNameOfAnErasedPerson() {
		JobApplicationId id = this.hiring.apply(this.position, "Canary Person").application();

		this.events.publishEvent(new CandidateErased(this.applications.summary(id).candidate(), this.clock.instant()));

		assertThat(this.rows.row(id)).hasValueSatisfying((row) -> {
			assertThat(row.name()).isNull();
			assertThat(row.language()).isNull();
		});
		assertThat(table().toString()).doesNotContain("Canary");
	}

	@Test
	void rebuildsWhatWasLost() {
		JobApplicationId id = this.hiring.apply(this.position, "Mia").application();
		this.database.sql("delete from desk_application").update();

		assertThat(this.rebuild.rebuild()).isPositive();

		assertThat(this.rows.row(id)).isPresent();
	}

	@Test
	void restsWhileVeryMuchIsDoneAndShowsItAllAfterwards() {
		List<JobApplicationId> people = new ArrayList<>();

		this.rebuild.restDuring(() -> {
			people.add(this.hiring.apply(this.position, "Mia").application());
			assertThat(this.rows.row(people.get(0))).isEmpty();
		});

		assertThat(this.rows.row(people.get(0))).isPresent();
		assertThat(this.rows.row(this.hiring.apply(this.position, "Noah").application())).isPresent();
	}

	@Test
	void keepsItsRowsAgainAlsoWhenTheWorkItRestedForFails() {
		assertThatIllegalStateException().isThrownBy(() -> this.rebuild.restDuring(() -> {
			throw new IllegalStateException("half way");
		}));

		assertThat(this.rows.row(this.hiring.apply(this.position, "Mia").application())).isPresent();
	}

	private void act(JobApplicationId id, Random random) {
		ApplicationSummary now = this.applications.summary(id);
		try {
			switch (random.nextInt(10)) {
				case 0 -> this.applications.recordRead(id, this.recruiter);
				case 1 -> this.applications.recordInterviewHeld(id, this.clock.instant(), random.nextBoolean(),
						this.recruiter);
				case 2 -> undo(id, this.ending.decline(id,
						new Ending(now.version(), "SKILLS_EXPERIENCE", null, "a", "b", "c"), this.recruiter), random,
						true);
				case 3 -> this.candidates.changeLanguage(now.candidate(),
						random.nextBoolean() ? LocaleTag.EN : LocaleTag.ZH_HANS);
				case 4 -> this.tasks.of(id).forEach((task) -> {
					if (task.isOpen()) {
						this.tasks.done(id, task.id(), this.recruiter);
					}
					else {
						this.tasks.reopen(id, task.id(), this.recruiter);
					}
				});
				case 5 -> this.talks.of(id)
					.stream()
					.findFirst()
					.ifPresent((talk) -> this.talks.takeBack(id, talk.id(), this.recruiter));
				default -> undo(id, this.moving.move(id, anyMove(now, random), this.recruiter), random, false);
			}
		}
		catch (Refused ex) {
			// a rule said no: also a use case
		}
	}

	private void undo(JobApplicationId id, StageMoveId move, Random random, boolean ended) {
		if (random.nextInt(3) == 0) {
			if (ended) {
				this.ending.undo(id, move, this.recruiter);
			}
			else {
				this.moving.undoMove(id, move, this.recruiter);
			}
		}
	}

	private Move anyMove(ApplicationSummary now, Random random) {
		List<PipelineStage> stages = this.positions.pipeline(now.position())
			.stream()
			.filter((stage) -> stage.kind() != StageKind.HIRED)
			.toList();
		return new Move(stages.get(random.nextInt(stages.size())).id(), now.version(), "because", random.nextBoolean(),
				"we liked it");
	}

	private List<Map<String, String>> table() {
		return this.database.sql("select * from desk_application order by application_id").query((row, number) -> {
			Map<String, String> columns = new TreeMap<>();
			for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
				Object value = row.getObject(i);
				columns.put(row.getMetaData().getColumnLabel(i),
						(value instanceof byte[] bytes) ? HexFormat.of().formatHex(bytes) : String.valueOf(value));
			}
			return columns;
		}).list();
	}

}
