package dev.goodword.communication.texts;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.StaffMember;
import dev.goodword.communication.templates.Finding;
import dev.goodword.shared.Chance;
import dev.goodword.shared.CompanyId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing the next words of a letter: one draft of each, seen in the version that was
 * looked at, published when clean and, where a second person is needed, by that person.
 */
@Service
@Transactional
public class TextDrafts {

	private final TextDraftRepository drafts;

	private final LetterTexts texts;

	private final TextTrials trials;

	private final Chance chance;

	private final InstantSource clock;

	TextDrafts(TextDraftRepository drafts, LetterTexts texts, TextTrials trials, Chance chance, InstantSource clock) {
		this.drafts = drafts;
		this.texts = texts;
		this.trials = trials;
		this.chance = chance;
		this.clock = clock;
	}

	/** The draft of a letter; empty when nobody writes one. */
	@Transactional(readOnly = true)
	public Optional<DraftText> of(CompanyId company, LetterKind kind) {
		return find(company, kind).map(TextDraft::summary);
	}

	/** The words somebody writes, else the newest ones. */
	@Transactional(readOnly = true)
	public TextPair next(CompanyId company, LetterKind kind) {
		return of(company, kind).map(DraftText::words)
			.or(() -> this.texts.newest(company, kind).map(TextVersion::words))
			.orElse(TextPair.SHIPPED);
	}

	/**
	 * Words that wait for a second person.
	 *
	 * @param kind which letter
	 * @param askedAt since when
	 */
	public record Waiting(CompanyId company, String kind, Instant askedAt) {
	}

	/** What waits for this person to read it; nothing they had a hand in. */
	@Transactional(readOnly = true)
	public List<Waiting> waitingFor(Collection<CompanyId> companies, AccountId who) {
		List<Waiting> waiting = new ArrayList<>();
		for (TextDraft row : this.drafts.findByCompanyIn(companies)) {
			DraftText draft = row.summary();
			if (draft.askedAt() != null && !draft.hands().contains(who)) {
				waiting.add(new Waiting(row.company(), row.kind(), draft.askedAt()));
			}
		}
		return waiting;
	}

	/** All drafts of the company, by letter. */
	@Transactional(readOnly = true)
	public Map<String, DraftText> all(CompanyId company) {
		Map<String, DraftText> all = new LinkedHashMap<>();
		this.drafts.findByCompany(company).forEach((draft) -> all.put(draft.kind(), draft.summary()));
		return all;
	}

	/**
	 * Keeps words as they are, clean or not; what is word for word as shipped counts as
	 * shipped.
	 * @param seen the version of the draft the person began from; null when there was
	 * none
	 * @throws TextMoved when the draft is another one by now
	 * @throws TooManyHands when too many people wrote in it
	 */
	public DraftText save(CompanyId company, LetterKind kind, TextPair words, @Nullable String note,
			@Nullable Integer seen, StaffMember who) {
		Optional<TextDraft> known = find(company, kind);
		if (!Objects.equals(seen, known.map((draft) -> draft.summary().version()).orElse(null))) {
			throw new TextMoved();
		}
		TextPair own = this.trials.own(kind, words);
		if (known.isPresent() && known.get().says(own, note)) {
			return known.get().summary();
		}
		TextDraft draft = known
			.orElseGet(() -> new TextDraft(this.chance.newId(), company, kind.name(), who.id(), this.clock.instant()));
		draft.write(own, note, who.id(), this.clock.instant());
		return this.drafts.saveAndFlush(draft).summary();
	}

	/** Nobody wants the draft any more. */
	public void drop(CompanyId company, LetterKind kind, int seen, StaffMember who) {
		this.drafts.delete(seen(company, kind, seen));
		this.texts.record(who, "letter-text.draft-dropped", company, kind, Map.of());
	}

	/**
	 * Puts the draft before a second person.
	 * @throws NotClean when it may not be published as it is
	 */
	public void ask(CompanyId company, LetterKind kind, int seen, StaffMember who) {
		TextDraft draft = seen(company, kind, seen);
		clean(kind, draft.summary());
		draft.ask(who.id(), this.clock.instant());
		this.drafts.saveAndFlush(draft);
		this.texts.record(who, "letter-text.approval-asked", company, kind, Map.of());
	}

	/**
	 * The second person wants other words.
	 * @param words which, and why
	 */
	public void giveBack(CompanyId company, LetterKind kind, int seen, String words, StaffMember who) {
		TextDraft draft = seen(company, kind, seen);
		if (!draft.summary().isAsked()) {
			throw new TextMoved();
		}
		draft.giveBack(who.id(), words);
		this.drafts.saveAndFlush(draft);
		this.texts.record(who, "letter-text.approval-refused", company, kind, Map.of());
	}

	/**
	 * Publishes the draft as the next version. Letters that are written stay as they are.
	 * @throws NotClean when it may not be published as it is
	 * @throws SecondPersonNeeded when somebody else has to read it first
	 * @throws TextMoved when the draft is another one by now
	 */
	public PublishedText publish(CompanyId company, LetterKind kind, int seen, StaffMember who) {
		TextDraft row = seen(company, kind, seen);
		DraftText draft = row.summary();
		clean(kind, draft);
		FourEyes.Right right = FourEyes.of(kind.needsSecondPerson(), draft.isAsked(), draft.hands(), who.id());
		if (right == FourEyes.Right.ASK || right == FourEyes.Right.WAIT) {
			throw new SecondPersonNeeded();
		}
		boolean approves = right == FourEyes.Right.APPROVE;
		AccountId author = approves ? draft.changedBy() : who.id();
		TextVersion version = this.texts.add(company, kind, draft.words(),
				new TextVersion.Signed(author, approves ? who.id() : null, null, draft.note()), this.clock.instant());
		this.drafts.delete(row);
		Map<String, String> details = new LinkedHashMap<>();
		details.put("version", Integer.toString(version.number()));
		details.put("author", author.toString());
		this.texts.record(who, approves ? "letter-text.approved" : "letter-text.published", company, kind, details);
		return version.summary();
	}

	private void clean(LetterKind kind, DraftText draft) {
		List<Finding> findings = this.trials.check(kind, draft.words());
		if (!findings.isEmpty()) {
			throw new NotClean(findings);
		}
	}

	private TextDraft seen(CompanyId company, LetterKind kind, int seen) {
		return find(company, kind).filter((draft) -> draft.summary().version() == seen).orElseThrow(TextMoved::new);
	}

	private Optional<TextDraft> find(CompanyId company, LetterKind kind) {
		return this.drafts.findByCompanyAndKind(company, kind.name());
	}

}
