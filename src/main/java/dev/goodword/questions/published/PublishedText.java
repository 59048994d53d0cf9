package dev.goodword.questions.published;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.questions.published.PublicWords.Pair;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The words of one version; never changed. */
@Entity
@Table(name = "published_answer_text")
class PublishedText {

	@Id
	@Column(name = "published_answer_text_id")
	private UUID id;

	@Embedded
	private PublishedAnswerId answer;

	private int versionNo;

	private @Nullable String questionEn;

	private @Nullable String answerEn;

	private @Nullable String questionZhHans;

	private @Nullable String answerZhHans;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "author_id"))
	private AccountId author;

	private Instant writtenAt;

	@NullUnmarked
	protected PublishedText() {
	}

	PublishedText(UUID id, PublishedRef ref, PublicWords words, AccountId author, Instant now) {
		this.id = id;
		this.answer = ref.answer();
		this.versionNo = ref.version();
		Pair en = words.en();
		Pair zh = words.zhHans();
		this.questionEn = (en != null) ? en.question() : null;
		this.answerEn = (en != null) ? en.answer() : null;
		this.questionZhHans = (zh != null) ? zh.question() : null;
		this.answerZhHans = (zh != null) ? zh.answer() : null;
		this.author = author;
		this.writtenAt = now;
	}

	PublishedRef ref() {
		return new PublishedRef(this.answer, this.versionNo);
	}

	Instant writtenAt() {
		return this.writtenAt;
	}

	PublicWords words() {
		return new PublicWords(pair(this.questionEn, this.answerEn), pair(this.questionZhHans, this.answerZhHans));
	}

	private static @Nullable Pair pair(@Nullable String question, @Nullable String answer) {
		return (question != null && answer != null) ? new Pair(question, answer) : null;
	}

}
