package dev.goodword.communication.texts;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

import dev.goodword.accounts.AccountId;
import dev.goodword.communication.templates.LetterText;
import dev.goodword.communication.templates.TemplateVersion;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.LocaleTag;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * One version of a letter's words, as a company published it: nothing of it changes but
 * that it may be recalled.
 */
@Entity
@Table(name = "letter_text")
class TextVersion {

	@Id
	@Column(name = "letter_text_id")
	private UUID id;

	@Embedded
	private CompanyId company;

	private String kind;

	@Column(name = "version_no")
	private int number;

	private @Nullable String en;

	private @Nullable String zhHans;

	private @Nullable String enNumber;

	private @Nullable String zhHansNumber;

	private @Nullable Integer backTo;

	private @Nullable String note;

	private UUID authorId;

	private @Nullable UUID approverId;

	private Instant publishedAt;

	private @Nullable Instant recalledAt;

	@NullUnmarked
	protected TextVersion() {
	}

	TextVersion(UUID id, CompanyId company, String kind, int number, TextPair words, Signed signed, Instant now) {
		this.id = id;
		this.company = company;
		this.kind = kind;
		this.number = number;
		this.en = words.source(LocaleTag.EN);
		this.zhHans = words.source(LocaleTag.ZH_HANS);
		this.enNumber = numberOf(LocaleTag.EN, this.en);
		this.zhHansNumber = numberOf(LocaleTag.ZH_HANS, this.zhHans);
		this.backTo = signed.backTo();
		this.note = signed.note();
		this.authorId = signed.author().value();
		this.approverId = (signed.approver() != null) ? signed.approver().value() : null;
		this.publishedAt = now;
	}

	/**
	 * Who answers for a version.
	 *
	 * @param approver the second person; null where none was needed
	 * @param backTo the version whose words it brings back, nought for the shipped ones;
	 * null for new words
	 */
	record Signed(AccountId author, @Nullable AccountId approver, @Nullable Integer backTo, @Nullable String note) {
	}

	private @Nullable String numberOf(LocaleTag language, @Nullable String source) {
		return (source != null) ? version(language).number() : null;
	}

	/** The version as letters in the language remember it. */
	TemplateVersion version(LocaleTag language) {
		return TemplateVersion.own(this.kind, language, this.id);
	}

	/** Its own words in the language; null where it leaves that to the shipped ones. */
	@Nullable LetterText text(LocaleTag language) {
		return words().text(language);
	}

	TextPair words() {
		return new TextPair((this.en != null) ? LetterText.of(this.en) : null,
				(this.zhHans != null) ? LetterText.of(this.zhHans) : null);
	}

	/** What letters written with it remember. */
	Stream<String> numbers() {
		return Stream.of(this.enNumber, this.zhHansNumber).filter(java.util.Objects::nonNull);
	}

	/** Letters written with it no longer leave. */
	void recall(Instant now) {
		this.recalledAt = (this.recalledAt != null) ? this.recalledAt : now;
	}

	boolean isRecalled() {
		return this.recalledAt != null;
	}

	String kind() {
		return this.kind;
	}

	int number() {
		return this.number;
	}

	PublishedText summary() {
		return new PublishedText(this.kind, this.number, words(), numbers().toList(), this.backTo, this.note,
				new AccountId(this.authorId), (this.approverId != null) ? new AccountId(this.approverId) : null,
				this.publishedAt, this.recalledAt);
	}

}
