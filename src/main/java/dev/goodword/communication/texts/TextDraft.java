package dev.goodword.communication.texts;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.goodword.accounts.AccountId;
import dev.goodword.communication.templates.LetterText;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.LocaleTag;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * The next words of a letter while somebody writes them; there is one draft of each
 * letter. It remembers everybody who had a hand in it: none of them may approve it.
 */
@Entity
@Table(name = "letter_draft")
class TextDraft {

	private static final int LONGEST_HANDS = 700;

	@Id
	@Column(name = "letter_draft_id")
	private UUID id;

	@Embedded
	private CompanyId company;

	private String kind;

	private @Nullable String en;

	private @Nullable String zhHans;

	private @Nullable String note;

	private String hands;

	private UUID changedBy;

	private Instant changedAt;

	private @Nullable UUID askedBy;

	private @Nullable Instant askedAt;

	private @Nullable UUID returnedBy;

	private @Nullable String returnedWords;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected TextDraft() {
	}

	TextDraft(UUID id, CompanyId company, String kind, AccountId who, Instant now) {
		this.id = id;
		this.company = company;
		this.kind = kind;
		this.hands = who.toString();
		this.changedBy = who.value();
		this.changedAt = now;
	}

	/**
	 * New words; what was asked of a second person before is asked no more.
	 * @throws TooManyHands when more people wrote in it than can be remembered
	 */
	void write(TextPair words, @Nullable String why, AccountId who, Instant now) {
		Set<String> all = new LinkedHashSet<>(Arrays.asList(this.hands.split(" ")));
		all.add(who.toString());
		String joined = String.join(" ", all);
		if (joined.length() > LONGEST_HANDS) {
			throw new TooManyHands();
		}
		this.hands = joined;
		this.en = words.source(LocaleTag.EN);
		this.zhHans = words.source(LocaleTag.ZH_HANS);
		this.note = why;
		this.changedBy = who.value();
		this.changedAt = now;
		this.askedBy = null;
		this.askedAt = null;
	}

	/** Puts it before a second person. */
	void ask(AccountId who, Instant now) {
		this.askedBy = who.value();
		this.askedAt = now;
		this.returnedBy = null;
		this.returnedWords = null;
	}

	/** The second person wants other words. */
	void giveBack(AccountId who, String words) {
		this.askedBy = null;
		this.askedAt = null;
		this.returnedBy = who.value();
		this.returnedWords = words;
	}

	/** Whether it holds these words already. */
	boolean says(TextPair words, @Nullable String why) {
		return words().equals(words) && Objects.equals(this.note, why);
	}

	CompanyId company() {
		return this.company;
	}

	String kind() {
		return this.kind;
	}

	DraftText summary() {
		return new DraftText((this.version != null) ? this.version : 0, words(), this.note,
				Arrays.stream(this.hands.split(" "))
					.map((id) -> new AccountId(UUID.fromString(id)))
					.collect(Collectors.toCollection(LinkedHashSet::new)),
				new AccountId(this.changedBy), this.changedAt, account(this.askedBy), this.askedAt,
				account(this.returnedBy), this.returnedWords);
	}

	private static @Nullable AccountId account(@Nullable UUID id) {
		return (id != null) ? new AccountId(id) : null;
	}

	private TextPair words() {
		return new TextPair((this.en != null) ? LetterText.of(this.en) : null,
				(this.zhHans != null) ? LetterText.of(this.zhHans) : null);
	}

}
