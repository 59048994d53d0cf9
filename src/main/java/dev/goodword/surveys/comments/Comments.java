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

	private final WordReaders readers;

	private final AuditLog audit;

	private final InstantSource clock;

	Comments(CommentTable comments, LotTable lots, WordReaders readers, AuditLog audit, InstantSource clock) {
		this.comments = comments;
		this.lots = lots;
		this.readers = readers;
		this.audit = audit;
		this.clock = clock;
	}

	/** The days of whose lots somebody may read something, the latest first. */
	@Transactional(readOnly = true)
	public List<LocalDate> days(StaffMember who, CompanyId company) {
		return mayRead(who, company) ? this.lots.days(company) : List.of();
	}

	/** What may be read of a lot, in an order that says nothing. */
	@Transactional(readOnly = true)
	public List<Comment> released(StaffMember who, CompanyId company, LocalDate day) {
		return mayRead(who, company) ? this.comments.released(company, day) : List.of();
	}

	/** The reasons that may be told, the weightiest first. */
	@Transactional(readOnly = true)
	public List<Reason> reasons(StaffMember who, CompanyId company) {
		return mayRead(who, company) ? Reasons.of(this.lots.read(company, today().minusYears(1))) : List.of();
	}

	/**
	 * Whether somebody may read words at all: whoever decides on applications may not, as
	 * everybody was promised who wrote them.
	 */
	@Transactional(readOnly = true)
	public boolean mayRead(StaffMember who, CompanyId company) {
		return this.readers.admit(who, company);
	}

	/** Whether anything waits for a person. */
	@Transactional(readOnly = true)
	public boolean isWaiting(CompanyId company) {
		return !this.comments.waiting(company, 1).isEmpty();
	}

	/** Some of what waits for a person; none for whoever hires. */
	@Transactional(readOnly = true)
	public List<Comment> waiting(StaffMember who, CompanyId company) {
		return mayRead(who, company) ? this.comments.waiting(company, AT_ONCE) : List.of();
	}

	/**
	 * Lets others read it.
	 * @return whether it waited, and the person may decide
	 */
	public boolean release(StaffMember who, CompanyId company, CommentId id, Set<WhyTag> tags) {
		boolean may = one(who, company, id).isPresent();
		if (may) {
			this.comments.release(id, tags, who.id(), today());
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
		boolean may = mayRead(who, company) && this.comments.delete(company, id);
		if (may) {
			record(who, id, "comment.held");
		}
		return may;
	}

	private Optional<Comment> one(StaffMember who, CompanyId company, CommentId id) {
		return mayRead(who, company) ? this.comments.lock(company, id) : Optional.empty();
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

	private void record(StaffMember who, CommentId id, String act) {
		this.audit.record(who.id().value(), act, "comment", id.toString(), Map.of(), null);
	}

}
