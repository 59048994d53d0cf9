package dev.goodword.communication.texts;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.goodword.accounts.StaffMember;
import dev.goodword.audit.AuditLog;
import dev.goodword.communication.LettersByText;
import dev.goodword.shared.Chance;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.Transactions;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The published words of a company's letters, and the way back to earlier ones. Versions
 * are numbered for each letter and never change; going back makes a new one.
 */
@Service
@Transactional
public class LetterTexts {

	/** The number of what the product ships. */
	public static final int SHIPPED = 0;

	private final TextVersionRepository versions;

	private final LettersByText letters;

	private final AuditLog audit;

	private final Chance chance;

	private final Transactions transactions;

	private final InstantSource clock;

	LetterTexts(TextVersionRepository versions, LettersByText letters, AuditLog audit, Chance chance,
			Transactions transactions, InstantSource clock) {
		this.versions = versions;
		this.letters = letters;
		this.audit = audit;
		this.chance = chance;
		this.transactions = transactions;
		this.clock = clock;
	}

	/** The newest version of every letter the company has words of its own for. */
	@Transactional(readOnly = true)
	public Map<String, PublishedText> newest(CompanyId company) {
		Map<String, PublishedText> newest = new LinkedHashMap<>();
		this.versions.findByCompanyOrderByNumberDesc(company)
			.forEach((version) -> newest.putIfAbsent(version.kind(), version.summary()));
		return newest;
	}

	/** All versions of a letter, the newest first. */
	@Transactional(readOnly = true)
	public List<PublishedText> versions(CompanyId company, LetterKind kind) {
		return this.versions.findByCompanyAndKindOrderByNumberDesc(company, kind.name())
			.stream()
			.map(TextVersion::summary)
			.toList();
	}

	/**
	 * Brings back the words of an earlier version, or the shipped ones, as a new version.
	 * They were read by a second person before where that is needed, so nobody waits.
	 * Words and record are stored first, then each letter is stopped for itself.
	 * @param seen the newest version when the person decided
	 * @param target whose words come back; {@link #SHIPPED} for the product's
	 * @param stop whether letters written with the present words and not yet gone stop
	 * for good
	 * @return how many letters were stopped
	 * @throws TextMoved when another version was published meanwhile, or the target is
	 * none of the earlier ones
	 */
	@Transactional(propagation = Propagation.SUPPORTS)
	public int goBack(CompanyId company, LetterKind kind, int seen, int target, boolean stop, @Nullable String note,
			StaffMember who) {
		Instant now = this.clock.instant();
		TextVersion replaced = this.transactions
			.alone(() -> replace(company, kind, seen, target, stop, note, who, now));
		return stop ? this.letters.stop(company, replaced.numbers().toList(), now) : 0;
	}

	/** From here on the guard lets no letter in recalled words leave. */
	private TextVersion replace(CompanyId company, LetterKind kind, int seen, int target, boolean recall,
			@Nullable String note, StaffMember who, Instant now) {
		TextVersion present = newest(company, kind).filter((version) -> version.number() == seen)
			.orElseThrow(TextMoved::new);
		TextPair words = words(company, kind, target, seen);
		TextVersion next = add(company, kind, words, new TextVersion.Signed(who.id(), null, target, note), now);
		if (recall) {
			present.recall(now);
			this.versions.save(present);
		}
		record(who, "letter-text.recalled", company, kind, Map.of("version", Integer.toString(next.number()), "of",
				Integer.toString(seen), "back-to", Integer.toString(target), "letters", recall ? "stopped" : "kept"));
		return present;
	}

	private TextPair words(CompanyId company, LetterKind kind, int target, int seen) {
		if (target == SHIPPED) {
			return TextPair.SHIPPED;
		}
		return this.versions.findByCompanyAndKindOrderByNumberDesc(company, kind.name())
			.stream()
			.filter((version) -> version.number() == target && target < seen && !version.isRecalled())
			.findFirst()
			.map(TextVersion::words)
			.orElseThrow(TextMoved::new);
	}

	Optional<TextVersion> newest(CompanyId company, LetterKind kind) {
		return this.versions.findFirstByCompanyAndKindOrderByNumberDesc(company, kind.name());
	}

	/**
	 * Publishes words; two at once end at the unique key, and the second one hears so.
	 */
	TextVersion add(CompanyId company, LetterKind kind, TextPair words, TextVersion.Signed signed, Instant now) {
		int last = newest(company, kind).map(TextVersion::number).orElse(SHIPPED);
		return this.versions
			.save(new TextVersion(this.chance.newId(), company, kind.name(), last + 1, words, signed, now));
	}

	void record(StaffMember who, String action, CompanyId company, LetterKind kind, Map<String, String> more) {
		Map<String, String> details = new LinkedHashMap<>(more);
		details.put("company", company.toString());
		this.audit.record(who.id().value(), action, "letter-text", kind.name(), details, null);
	}

}
