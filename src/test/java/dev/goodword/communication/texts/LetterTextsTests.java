package dev.goodword.communication.texts;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.LockWaits;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Task;
import dev.goodword.applications.Tasks;
import dev.goodword.communication.LettersByText;
import dev.goodword.communication.MessageKind;
import dev.goodword.communication.MessageRecord;
import dev.goodword.communication.MessageState;
import dev.goodword.communication.Messages;
import dev.goodword.communication.templates.LetterText;
import dev.goodword.communication.templates.LetterWords;
import dev.goodword.communication.templates.TemplateVersion;
import dev.goodword.shared.Columns;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.Transactions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Tag;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a company's own words do to letters, and how they go back. */
@GoodwordTest
@Tag("mysql")
class LetterTextsTests {

	private static final LetterKind RECEIVED = LetterKinds.named("received").orElseThrow();

	@Autowired
	HiringFixture hiring;

	@Autowired
	LetterTexts texts;

	@Autowired
	CurrentTexts current;

	@Autowired
	LettersByText letters;

	@Autowired
	Messages messages;

	@Autowired
	Applications applications;

	@Autowired
	Tasks tasks;

	@Autowired
	Transactions transactions;

	@Autowired
	JdbcClient jdbc;

	private HiringFixture.Company company;

	private StaffMember head;

	@BeforeEach
	void aCompanyHires() {
		this.company = this.hiring.company();
		this.head = this.hiring.staff(Grant.everywhere(Role.HR_HEAD));
	}

	@Test
	void writesLettersOfTheCompanyInItsOwnWords() {
		publish(text("It is here"), null);
		MessageRecord letter = received(applied(this.company));
		assertThat(letter.subject()).isEqualTo("It is here: Backend developer");
		assertThat(letter.paragraphs()).containsExactly("Hi Mia,", "We have it: GW", "Bye");
		assertThat(received(applied(this.hiring.company())).subject()).as("another company")
			.isEqualTo("We have your application for Backend developer");
	}

	@Test
	void takesTheShippedWordsForALanguageTheCompanyLeavesToUs() {
		publish(text("It is here"), null);
		LetterWords chinese = this.current.of(this.company.id(), "received", LocaleTag.ZH_HANS);
		assertThat(chinese.own()).isNull();
		assertThat(TemplateVersion.isOwn(chinese.version().number())).isFalse();
		assertThat(this.current.of(this.company.id(), "received", LocaleTag.EN).own()).isNotNull();
	}

	@Test
	void remembersInEveryLetterTheVersionItWasWrittenWith() {
		JobApplicationId shipped = applied(this.company);
		publish(text("One"), null);
		JobApplicationId first = applied(this.company);
		publish(text("One"), null);
		JobApplicationId second = applied(this.company);
		List<PublishedText> versions = this.texts.versions(this.company.id(), RECEIVED);
		assertThat(versions).extracting(PublishedText::number).containsExactly(2, 1);
		assertThat(number(shipped)).hasSize(12).matches("[0-9a-f]+");
		assertThat(versions.get(1).marks()).as("the same words stay two versions").containsExactly(number(first));
		assertThat(versions.get(0).marks()).containsExactly(number(second));
		assertThat(received(first).subject()).as("a written letter stays as it is").startsWith("One");
		assertThat(this.letters.count(this.company.id(), versions.get(0).marks()))
			.containsExactly(new LettersByText.Count(number(second), MessageState.QUEUED, 1));
	}

	@Test
	void goesBackToAnEarlierVersionAsANewOne() {
		publish(text("One"), null);
		publish(text("Two"), null);
		assertThat(this.texts.goBack(this.company.id(), RECEIVED, 2, 1, false, "Two was hasty", this.head)).isZero();
		PublishedText newest = this.texts.newest(this.company.id()).get("received");
		assertThat(newest.number()).isEqualTo(3);
		assertThat(newest.backTo()).isOne();
		assertThat(newest.note()).isEqualTo("Two was hasty");
		assertThat(newest.words()).isEqualTo(new TextPair(text("One"), null));
		assertThat(received(applied(this.company)).subject()).startsWith("One");
		assertThat(audited("letter-text.recalled")).isOne();
	}

	@Test
	void goesBackToTheShippedWords() {
		publish(text("One"), null);
		this.texts.goBack(this.company.id(), RECEIVED, 1, LetterTexts.SHIPPED, false, null, this.head);
		assertThat(received(applied(this.company)).subject()).startsWith("We have your application");
		assertThat(this.texts.versions(this.company.id(), RECEIVED)).hasSize(2);
	}

	@Test
	void stopsLettersInRecalledWordsAndHasSomebodyCall() {
		publish(text("Wrong"), null);
		JobApplicationId waiting = applied(this.company);
		assertThat(this.texts.goBack(this.company.id(), RECEIVED, 1, LetterTexts.SHIPPED, true, null, this.head))
			.isOne();
		assertThat(received(waiting).state()).isEqualTo(MessageState.CANCELLED);
		assertThat(this.tasks.open(waiting)).extracting(Task::kind).containsExactly("CALL_CANDIDATE");
		String number = number(waiting);
		assertThat(this.current.isRecalled(LocaleTag.EN, number)).as("the guard stops what is written at this moment")
			.isTrue();
		assertThat(this.current.isRecalled(LocaleTag.ZH_HANS, number)).isFalse();
		assertThatExceptionOfType(TextMoved.class).as("recalled words never come back")
			.isThrownBy(() -> this.texts.goBack(this.company.id(), RECEIVED, 2, 1, false, null, this.head));
	}

	@Test
	void waitsForTheApplicationBeforeItStopsALetter() {
		publish(text("Wrong"), null);
		JobApplicationId waiting = applied(this.company);
		CompletableFuture<Integer> stopped = this.transactions.alone(() -> {
			this.applications.lockedSummary(waiting);
			CompletableFuture<Integer> other = CompletableFuture.supplyAsync(() -> this.texts.goBack(this.company.id(),
					RECEIVED, 1, LetterTexts.SHIPPED, true, null, this.head));
			LockWaits.awaitOne(this.jdbc);
			assertThat(this.jdbc.sql("select state from message where application_id = :id for update")
				.param("id", Columns.bytes(waiting.value()))
				.query(String.class)
				.list()).isNotEmpty();
			return other;
		});
		assertThat(stopped.join()).isOne();
		assertThat(received(waiting).state()).isEqualTo(MessageState.CANCELLED);
	}

	@Test
	void refusesToGoBackFromWhatIsNoLongerTheNewest() {
		publish(text("One"), null);
		publish(text("Two"), null);
		for (Map.Entry<Integer, Integer> seen : Map.of(1, 0, 2, 2, 3, 1).entrySet()) {
			assertThatExceptionOfType(TextMoved.class).isThrownBy(() -> this.texts.goBack(this.company.id(), RECEIVED,
					seen.getKey(), seen.getValue(), true, null, this.head));
		}
	}

	private void publish(@Nullable LetterText en, @Nullable LetterText zh) {
		this.transactions.within(() -> this.texts.add(this.company.id(), RECEIVED, new TextPair(en, zh),
				new TextVersion.Signed(this.head.id(), null, null, null), java.time.Instant.EPOCH));
	}

	private static LetterText text(String subject) {
		return new LetterText(subject + ": {{position.title}}",
				"Hi {{candidate.greeting}},\n\n# We have it: GW\n\nBye");
	}

	private JobApplicationId applied(HiringFixture.Company where) {
		JobApplicationId id = this.hiring.apply(this.hiring.openPosition(where), "Mia").application();
		assertThat(id).isNotNull();
		return id;
	}

	private MessageRecord received(JobApplicationId id) {
		return this.messages.forStaff(id)
			.stream()
			.filter((letter) -> letter.kind() == MessageKind.RECEIVED)
			.findFirst()
			.orElseThrow();
	}

	private String number(JobApplicationId id) {
		return this.jdbc.sql("select template_number from message where application_id = :id and kind = 'RECEIVED'")
			.param("id", Columns.bytes(id.value()))
			.query(String.class)
			.single();
	}

	private int audited(String action) {
		return this.jdbc.sql("select count(*) from audit_entry where action = :action and details like :company")
			.param("action", action)
			.param("company", "%" + this.company.id() + "%")
			.query(Integer.class)
			.single();
	}

}
