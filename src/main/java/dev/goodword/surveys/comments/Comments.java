package dev.goodword.surveys.comments;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.goodword.accounts.StaffMember;
import dev.goodword.audit.AuditLog;
import dev.goodword.shared.CompanyId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people wrote, for those who may read it: a person outside every hiring team looks
 * at each comment first and takes out what still tells of somebody, or holds it back.
 */
@Service
@Transactional
public class Comments {

	/** So many are put before a person at a time. */
	private static final int AT_ONCE = 20;

	private final CommentTable comments;

	private final LotTable lots;

	private final ReasonsTold reasons;

	private final WordReaders readers;

	private final AuditLog audit;

	private final InstantSource clock;

	Comments(CommentTable comments, LotTable lots, ReasonsTold reasons, WordReaders readers, AuditLog audit,
			InstantSource clock) {
		this.comments = comments;
		this.lots = lots;
		this.reasons = reasons;
		this.readers = readers;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * What may be read, of the lots of one day; empty for whoever decides on
	 * applications, as everybody was promised who wrote.
	 * @param wanted the day of the lot as text; the latest when it names none
	 */
	@Transactional(readOnly = true)
	public Optional<Reading> reading(StaffMember who, CompanyId company, String wanted) {
		if (!this.readers.admit(who, company)) {
			return Optional.empty();
		}
		List<LocalDate> days = this.lots.days(company);
		List<Comment> said = days.stream()
			.filter((day) -> wanted.isEmpty() || wanted.equals(day.toString()))
			.findFirst()
			.map((day) -> this.comments.released(company, day))
			.orElse(List.of());
		return Optional.of(new Reading(days, said, !this.comments.waiting(company, 1).isEmpty()));
	}

	/**
	 * What people gave as their reason, as it was told last within a year. It holds
	 * nobody's words and speaks of no fewer than ten, so whoever may see figures may see
	 * it, and who decides as well: they are the ones to change something.
	 */
	@Transactional(readOnly = true)
	public ToldReasons reasons(CompanyId company) {
		return this.reasons.latest(company, today().minusYears(1));
	}

	/** Some of what waits for a person; empty for whoever decides on applications. */
	@Transactional(readOnly = true)
	public Optional<List<Comment>> waiting(StaffMember who, CompanyId company) {
		return this.readers.admit(who, company) ? Optional.of(this.comments.waiting(company, AT_ONCE))
				: Optional.empty();
	}

	/**
	 * Lets others read it.
	 * @return whether it waited, and the person may decide
	 */
	public boolean release(StaffMember who, CompanyId company, CommentId id, Set<WhyTag> tags) {
		boolean may = one(who, company, id).isPresent();
		if (may) {
			this.comments.release(id, tags);
			record(who, id, "comment.released");
		}
		return may;
	}

	/**
	 * Takes out passages a person has found; the comment goes on waiting.
	 * @return whether any of them stood there, and the person may decide
	 */
	public boolean leaveOut(StaffMember who, CompanyId company, CommentId id, List<String> passages) {
		Optional<Comment> found = one(who, company, id);
		String before = found.map(Comment::words).orElse("");
		String left = before;
		for (String passage : passages) {
			left = Redaction.without(left, passage);
		}
		boolean changed = !left.equals(before);
		if (changed) {
			this.comments.change(id, left);
			record(who, id, "comment.shortened");
		}
		return changed;
	}

	/**
	 * Nobody is to read it, or no longer; the words are deleted at once.
	 * @return whether it was there, and the person may decide
	 */
	public boolean holdBack(StaffMember who, CompanyId company, CommentId id) {
		boolean may = this.readers.admit(who, company) && this.comments.delete(company, id);
		if (may) {
			record(who, id, "comment.held");
		}
		return may;
	}

	private Optional<Comment> one(StaffMember who, CompanyId company, CommentId id) {
		return this.readers.admit(who, company) ? this.comments.lock(company, id) : Optional.empty();
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

	private void record(StaffMember who, CommentId id, String act) {
		this.audit.record(who.id().value(), act, "comment", id.toString(), Map.of(), null);
	}

}
