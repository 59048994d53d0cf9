package dev.goodword.communication.texts;

import java.util.List;
import java.util.Set;

import dev.goodword.AtOnce;
import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.communication.templates.Finding.Fault;
import dev.goodword.communication.templates.LetterText;
import dev.goodword.communication.templates.MailTemplates;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** How words come to count. */
@GoodwordTest
@Tag("mysql")
class TextDraftsTests {

	private static final LetterKind RECEIVED = LetterKinds.named("received").orElseThrow();

	private static final LetterKind OFFER = LetterKinds.named("offer").orElseThrow();

	@Autowired
	HiringFixture hiring;

	@Autowired
	TextDrafts drafts;

	@Autowired
	LetterTexts texts;

	@Autowired
	MailTemplates templates;

	@Autowired
	JdbcClient jdbc;

	private HiringFixture.Company company;

	private StaffMember author;

	private StaffMember helper;

	private StaffMember second;

	@BeforeEach
	void threeHeads() {
		this.company = this.hiring.company();
		this.author = this.hiring.staff(Grant.everywhere(Role.HR_HEAD));
		this.helper = this.hiring.staff(Grant.everywhere(Role.HR_HEAD));
		this.second = this.hiring.staff(Grant.everywhere(Role.HR_HEAD));
	}

	@Test
	void keepsWordsThatMayNotBePublishedYet() {
		DraftText draft = save(RECEIVED, new LetterText("", "half a sent"), null, this.author);
		assertThat(this.drafts.of(this.company.id(), RECEIVED)).contains(draft);
		assertThat(draft.hands()).containsExactly(this.author.id());
		assertThatExceptionOfType(NotClean.class)
			.isThrownBy(() -> this.drafts.publish(this.company.id(), RECEIVED, draft.version(), this.author))
			.satisfies((ex) -> assertThat(ex.findings()).extracting("fault").contains(Fault.NO_SUBJECT));
		assertThat(this.texts.newest(this.company.id())).isEmpty();
	}

	@Test
	void countsWordsOfTheProductAsLeftToIt() {
		LetterText shipped = this.templates.shipped("received", LocaleTag.EN);
		LetterText chinese = this.templates.shipped("received", LocaleTag.ZH_HANS);
		DraftText draft = this.drafts.save(this.company.id(), RECEIVED, new TextPair(shipped, chinese), null, null,
				this.author);
		assertThat(draft.words()).isEqualTo(TextPair.SHIPPED);
		DraftText empty = this.drafts.save(this.company.id(), RECEIVED,
				new TextPair(new LetterText("", ""), new LetterText(" ", "\n")), "why", draft.version(), this.author);
		assertThat(empty.words()).isEqualTo(TextPair.SHIPPED);
	}

	@Test
	void publishesWhatNeedsNoSecondPerson() {
		DraftText draft = save(RECEIVED, changed(RECEIVED, "One"), null, this.author);
		PublishedText version = this.drafts.publish(this.company.id(), RECEIVED, draft.version(), this.author);
		assertThat(version.number()).isOne();
		assertThat(version.author()).isEqualTo(this.author.id());
		assertThat(version.approver()).isNull();
		assertThat(this.drafts.of(this.company.id(), RECEIVED)).isEmpty();
		assertThat(this.drafts.next(this.company.id(), RECEIVED)).isEqualTo(version.words());
	}

	@Test
	void asksASecondPersonWhoHadNoHandInIt() {
		DraftText first = save(OFFER, changed(OFFER, "One"), null, this.author);
		DraftText draft = save(OFFER, changed(OFFER, "Two"), first.version(), this.helper);
		assertThatExceptionOfType(SecondPersonNeeded.class).as("nobody was asked")
			.isThrownBy(() -> publish(draft.version(), this.second));
		this.drafts.ask(this.company.id(), OFFER, draft.version(), this.helper);
		DraftText asked = this.drafts.of(this.company.id(), OFFER).orElseThrow();
		assertThat(asked.isAsked()).isTrue();
		for (StaffMember writer : List.of(this.author, this.helper)) {
			assertThatExceptionOfType(SecondPersonNeeded.class).isThrownBy(() -> publish(asked.version(), writer));
			assertThat(this.drafts.waitingFor(Set.of(this.company.id()), writer.id())).isEmpty();
		}
		assertThat(this.drafts.waitingFor(Set.of(this.company.id()), this.second.id())).singleElement()
			.satisfies((waiting) -> assertThat(waiting.kind()).isEqualTo("offer"));
		PublishedText version = publish(asked.version(), this.second);
		assertThat(version.author()).isEqualTo(this.helper.id());
		assertThat(version.approver()).isEqualTo(this.second.id());
		assertThat(this.drafts.waitingFor(Set.of(this.company.id()), this.second.id())).isEmpty();
	}

	@Test
	void takesTheQuestionBackWithTheNextWord() {
		DraftText draft = save(OFFER, changed(OFFER, "One"), null, this.author);
		this.drafts.ask(this.company.id(), OFFER, draft.version(), this.author);
		DraftText asked = this.drafts.of(this.company.id(), OFFER).orElseThrow();
		save(OFFER, changed(OFFER, "Other words"), asked.version(), this.author);
		assertThatExceptionOfType(TextMoved.class).as("approval of what was read, not of what stands there now")
			.isThrownBy(() -> publish(asked.version(), this.second));
		DraftText now = this.drafts.of(this.company.id(), OFFER).orElseThrow();
		assertThat(now.isAsked()).isFalse();
		assertThatExceptionOfType(SecondPersonNeeded.class).isThrownBy(() -> publish(now.version(), this.second));
	}

	@Test
	void givesADraftBackAndForgetsItWhenAskedAgain() {
		DraftText draft = save(OFFER, changed(OFFER, "One"), null, this.author);
		assertThatExceptionOfType(TextMoved.class).as("nobody asked")
			.isThrownBy(() -> this.drafts.giveBack(this.company.id(), OFFER, draft.version(), "No", this.second));
		this.drafts.ask(this.company.id(), OFFER, draft.version(), this.author);
		int asked = this.drafts.of(this.company.id(), OFFER).orElseThrow().version();
		this.drafts.giveBack(this.company.id(), OFFER, asked, "Warmer", this.second);
		DraftText back = this.drafts.of(this.company.id(), OFFER).orElseThrow();
		assertThat(back.isAsked()).isFalse();
		assertThat(back.returnedWords()).isEqualTo("Warmer");
		this.drafts.ask(this.company.id(), OFFER, back.version(), this.author);
		assertThat(this.drafts.of(this.company.id(), OFFER).orElseThrow().returnedWords()).isNull();
	}

	@Test
	void refusesToChangeADraftThatIsAnotherByNow() {
		DraftText draft = save(RECEIVED, changed(RECEIVED, "One"), null, this.author);
		assertThatExceptionOfType(TextMoved.class).as("began when there was none")
			.isThrownBy(() -> save(RECEIVED, changed(RECEIVED, "Two"), null, this.helper));
		save(RECEIVED, changed(RECEIVED, "Three"), draft.version(), this.helper);
		assertThatExceptionOfType(TextMoved.class)
			.isThrownBy(() -> save(RECEIVED, changed(RECEIVED, "Four"), draft.version(), this.author));
		assertThatExceptionOfType(TextMoved.class)
			.isThrownBy(() -> this.drafts.drop(this.company.id(), RECEIVED, draft.version(), this.author));
		assertThatExceptionOfType(TextMoved.class).as("gone")
			.isThrownBy(() -> this.drafts.drop(this.company.id(), OFFER, 0, this.author));
	}

	@Test
	void countsNoHandThatChangedNothing() {
		DraftText draft = save(OFFER, changed(OFFER, "One"), null, this.author);
		DraftText same = save(OFFER, changed(OFFER, "One"), draft.version(), this.second);
		assertThat(same).isEqualTo(draft);
	}

	@Test
	void publishesOnceWhenTwoPublishAtOnce() throws Exception {
		DraftText draft = save(RECEIVED, changed(RECEIVED, "One"), null, this.author);
		List<Object> outcomes = AtOnce.run(
				() -> this.drafts.publish(this.company.id(), RECEIVED, draft.version(), this.author),
				() -> this.drafts.publish(this.company.id(), RECEIVED, draft.version(), this.author));
		assertThat(outcomes).filteredOn(PublishedText.class::isInstance).hasSize(1);
		assertThat(outcomes).filteredOn((outcome) -> !(outcome instanceof PublishedText))
			.hasSize(1)
			.allSatisfy((outcome) -> assertThat(outcome).isInstanceOfAny(TextMoved.class,
					ConcurrencyFailureException.class, DataIntegrityViolationException.class));
		assertThat(this.texts.versions(this.company.id(), RECEIVED)).hasSize(1);
	}

	@Test
	void writesDownWhoDidWhat() {
		DraftText draft = save(OFFER, changed(OFFER, "Secret words"), null, this.author);
		this.drafts.ask(this.company.id(), OFFER, draft.version(), this.author);
		publish(this.drafts.of(this.company.id(), OFFER).orElseThrow().version(), this.second);
		List<String> log = this.jdbc
			.sql("select concat(action, ' ', details) from audit_entry where details like :company order by entry_no")
			.param("company", "%" + this.company.id() + "%")
			.query(String.class)
			.list();
		assertThat(log).hasSize(2)
			.allSatisfy((entry) -> assertThat(entry).doesNotContain("Secret"))
			.anySatisfy((entry) -> assertThat(entry).startsWith("letter-text.approved")
				.contains(this.author.id().toString()));
	}

	private PublishedText publish(int seen, StaffMember who) {
		return this.drafts.publish(this.company.id(), OFFER, seen, who);
	}

	private DraftText save(LetterKind kind, LetterText english, @Nullable Integer seen, StaffMember who) {
		return this.drafts.save(this.company.id(), kind, new TextPair(english, null), null, seen, who);
	}

	private LetterText changed(LetterKind kind, String subject) {
		return new LetterText(subject + ": {{position.title}}",
				this.templates.shipped(kind.name(), LocaleTag.EN).body());
	}

}
