package dev.goodword.applications;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.AtOnce;
import dev.goodword.Rows;
import dev.goodword.candidates.CandidateId;
import dev.goodword.files.FileId;
import dev.goodword.files.Files;
import dev.goodword.positions.PositionNotOpen;
import dev.goodword.positions.QuestionId;
import dev.goodword.positions.RunningPositions;
import dev.goodword.positions.StageKind;
import dev.goodword.shared.Columns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@RecordApplicationEvents
class HandingInTests extends HiringTest {

	@Autowired
	RunningPositions running;

	@Autowired
	Files files;

	@Test
	void keepsAnswersWithTheWordingOfTheirQuestions() {
		QuestionId why = this.positions.questions(this.position).get(0).id();
		Receipt receipt = this.applying.handIn(
				form("answers@mail.example", Map.of(why, "因为 {{x}}\n🌸", new QuestionId(new UUID(0, 9)), "?"), null));

		this.database.sql("update position_question set text_en = 'Changed' where question_id = ?")
			.param(Columns.bytes(why.value()))
			.update();

		assertThat(this.applications.answers(receipt.application())).singleElement().satisfies((given) -> {
			assertThat(given.question().en()).isEqualTo("Why this job?");
			assertThat(given.question().zhHans()).isEqualTo("为什么选择这个职位？");
			assertThat(given.answer()).isEqualTo("因为 {{x}}\n🌸");
		});
	}

	@Test
	void refusesAnswersThatDoNotFit() {
		QuestionId why = this.positions.questions(this.position).get(0).id();

		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.applying.handIn(form("long@mail.example", Map.of(why, "a".repeat(601)), null)))
			.satisfies((refused) -> assertThat(refused.refusal()).isEqualTo(new Refusal(refused("answerUnfit"), "1")));
	}

	@Test
	void keepsTheVersionsOfTheTextsTheyAgreedTo() {
		assertThat(this.database
			.sql("select t.consent_text from application_consent c join consent_text t"
					+ " on t.consent_code = c.consent_code and t.text_version = c.text_version"
					+ " where c.application_id = ? and t.language = 'en'")
			.param(Columns.bytes(this.id.value()))
			.query(String.class)
			.list()).singleElement().asString().startsWith("We store what you send");
	}

	@Test
	void keepsWhenTheFormWasBegunAndWhereTheyCameFrom() {
		NewApplication form = form("source@mail.example", Map.of(), null);
		Receipt receipt = this.applying
			.handIn(new NewApplication(form.position(), form.contact(), null, null, form.attachments(), form.answers(),
					"school", "share-1", form.consents(), form.formStartedAt(), null, "source-" + this.id));

		assertThat(this.applications.sources(List.of(receipt.application(), this.id)))
			.containsExactly(Map.entry(receipt.application(), "school"));
		assertThat(Rows.text(this.database, "job_application", "application_id", receipt.subject())).contains("share-1",
				"2026-11-23");
		assertThatIllegalArgumentException().isThrownBy(() -> new NewApplication(form.position(), form.contact(), null,
				null, List.of(), Map.of(), null, "x".repeat(61), Map.of(), Instant.EPOCH, null, "k"));
	}

	@Test
	void numbersAttemptsOfAPersonAfterAnEnd() {
		CandidateId mia = now().candidate();

		Receipt repeat = this.applying.handIn(form("mia2@mail.example", Map.of(), mia));
		assertThat(repeat.application()).isNull();
		assertThat(repeat.candidate()).isEqualTo(mia);

		this.ending.decline(this.id, early(), this.recruiter);
		assertThat(this.applying.handIn(form("mia2@mail.example", Map.of(), mia)).application()).isNull();
		this.ending.told(this.id, Told.SENT, this.clock.instant());
		Receipt second = this.applying.handIn(form("mia2@mail.example", Map.of(), mia));
		assertThat(this.applications.summary(second.application()).attempt()).isEqualTo(2);
		assertThat(this.applications.ofCandidate(mia)).extracting(ApplicationSummary::attempt).contains(1, 2);
	}

	@Test
	void answersARepeatLikeAFirstTime(ApplicationEvents events) {
		Receipt first = this.applying.handIn(form("twice@mail.example", Map.of(), null));
		Receipt repeat = this.applying.handIn(form("Twice@mail.example", Map.of(), null));

		assertThat(repeat.fresh()).isEqualTo(first.fresh()).isTrue();
		assertThat(repeat.reference()).hasSameSizeAs(first.reference());
		assertThat(repeat.subject()).isNotEqualTo(first.subject());
		assertThat(this.applications.ofCandidate(repeat.candidate())).isEmpty();
		assertThat(events.stream(ApplicationRepeated.class))
			.containsExactly(new ApplicationRepeated(first.application(), repeat.subject(), this.clock.instant()));
	}

	@Test
	void takesAnotherNameAtTheSameAddressForAnotherPerson() {
		Receipt first = this.applying.handIn(form("family@mail.example", Map.of(), null));
		NewApplication form = this.hiring.application(this.position, "Her Brother", "family@mail.example");

		Receipt brother = this.applying.handIn(form);

		assertThat(brother.application()).isNotNull().isNotEqualTo(first.application());
		NewApplication again = this.hiring.application(this.position, "  her  BROTHER ", "Family@mail.example");
		assertThat(this.applying.handIn(again).application()).isNull();
		assertThat(this.applications.repeats(first.application())).isEmpty();
		assertThat(this.applications.repeats(brother.application())).hasSize(1);
	}

	@Test
	void keepsARepeatWhole() {
		QuestionId why = this.positions.questions(this.position).get(0).id();
		Receipt first = this.applying.handIn(form("whole@mail.example", Map.of(), null));
		List<FileId> papers = List.of(file("cv.txt"), file("letter.txt"), file("degree.txt"));
		NewApplication form = form("whole@mail.example", Map.of(why, "Because of the people"), null);

		Receipt repeat = this.applying.handIn(new NewApplication(form.position(), form.contact(), null, papers.get(0),
				papers.subList(1, 3), form.answers(), "school", "share-1",
				Map.of("notice", "2026-11", "pool", "2026-11"), form.formStartedAt(), null, "whole-" + this.id));

		assertThat(repeat.application()).isNull();
		assertThat(this.applications.repeats(first.application())).singleElement().satisfies((kept) -> {
			assertThat(kept.reference()).isEqualTo(repeat.reference());
			assertThat(kept.files()).isEqualTo(papers);
			assertThat(kept.answers()).extracting(AnswerGiven::answer).containsExactly("Because of the people");
		});
		assertThat(Rows.text(this.database, "repeated_submission", "repeat_id", repeat.subject())).contains("school",
				"share-1");
		assertThat(Rows.count(this.database, "repeated_consent", "repeat_id", repeat.subject())).isEqualTo(2);
		assertThat(this.applications.attachedFiles(first.application())).isEmpty();
	}

	@Test
	void countsCharactersOfAnswersAsTheFormDoes() {
		QuestionId why = this.positions.questions(this.position).get(0).id();

		assertThat(this.applying.handIn(form("many@mail.example", Map.of(why, "🌸".repeat(600)), null)).application())
			.isNotNull();
	}

	@Test
	void repeatsItsAnswerToARepeatedSending() {
		this.applying.handIn(form("both@mail.example", Map.of(), null));
		NewApplication form = form("both@mail.example", Map.of(), null);

		Receipt first = this.applying.handIn(form);
		Receipt second = this.applying.handIn(form);

		assertThat(second).isEqualTo(new Receipt(first.candidate(), first.subject(), null, first.reference(), false));
	}

	@Test
	void answersARepeatedSendingEvenWhenThePositionHasClosedMeanwhile() {
		NewApplication form = form("closing@mail.example", Map.of(), null);
		Receipt first = this.applying.handIn(form);
		this.running.close(this.position, "Filled");

		assertThat(this.applying.handIn(form).application()).isEqualTo(first.application());
		assertThatExceptionOfType(PositionNotOpen.class)
			.isThrownBy(() -> this.applying.handIn(form("later@mail.example", Map.of(), null)));
	}

	@RepeatedTest(3)
	void makesOneApplicationOfADoubleClick() {
		NewApplication form = form("double" + UUID.nameUUIDFromBytes(Columns.bytes(this.id.value())) + "@mail.example",
				Map.of(), null);

		List<Object> receipts = AtOnce.run(() -> this.applying.handIn(form), () -> this.applying.handIn(form));

		assertThat(receipts).allSatisfy((receipt) -> assertThat(receipt).isInstanceOf(Receipt.class));
		assertThat(receipts).extracting((receipt) -> ((Receipt) receipt).application()).doesNotContainNull();
		assertThat(receipts).extracting((receipt) -> ((Receipt) receipt).application())
			.containsOnly(((Receipt) receipts.get(0)).application());
		assertThat(receipts).extracting((receipt) -> ((Receipt) receipt).fresh())
			.containsExactlyInAnyOrder(true, false);
	}

	@Test
	void allowsOneLiveApplicationOfAPersonAndPositionInTheDatabaseItself() {
		String copy = """
				insert into job_application (application_id, candidate_id, position_id, attempt, live, reference,
				  stage_id, stage_kind, stage_epoch, state, told, received_at, language, form_started_at, version)
				select ?, candidate_id, position_id, ?, ?, ?, stage_id, stage_kind, 1, state, told, received_at,
				  language, form_started_at, 0 from job_application where application_id = ?""";

		assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> insert(copy, 2, 1));
		assertThat(insert(copy, 3, null)).isOne();
		assertThat(insert(copy, 4, null)).isOne();
		assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> insert(copy, 4, null));
	}

	@Test
	void writesReferencesOfSignsThatNobodyMistakes() {
		assertThat(now().reference()).matches("AX-[2345679CDFGHJKLMNPQRTVWX]{4}-[2345679CDFGHJKLMNPQRTVWX]{2}");
		assertThat(now().stageKind()).isEqualTo(StageKind.NEW);
	}

	private int insert(String copy, int attempt, @Nullable Integer live) {
		return this.database.sql(copy)
			.param(Columns.bytes(new UUID(attempt, this.id.value().getMostSignificantBits())))
			.param(attempt)
			.param(live)
			.param("T" + attempt + this.id.toString().substring(0, 13))
			.param(Columns.bytes(this.id.value()))
			.update();
	}

	private FileId file(String name) {
		return this.files.storeTyped(name, "Text of " + name).id();
	}

	private NewApplication form(String email, Map<QuestionId, String> answers, @Nullable CandidateId signedIn) {
		NewApplication form = this.hiring.application(this.position, "Mia O'Neill", email);
		return new NewApplication(form.position(), form.contact(), signedIn, null, List.of(), answers, null, null,
				form.consents(), form.formStartedAt(), null, form.idempotencyKey());
	}

}
