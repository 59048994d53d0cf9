package dev.goodword.complaints.improving;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.Scope;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refused;
import dev.goodword.audit.AuditLog;
import dev.goodword.complaints.ComplaintCheck.Outcome;
import dev.goodword.shared.Chance;
import dev.goodword.shared.CompanyId;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is changed because people complained: planned with an owner and a day, done,
 * looked at some weeks later, and told to everybody.
 */
@Service
@Transactional
public class Improvements {

	/** Weeks after which somebody looks whether it works, unless a day is named. */
	private static final int UNTIL_LOOKED = 4;

	private static final Limit MOST = Limit.of(500);

	private static final Limit SHOWN = Limit.of(50);

	private final ImprovementRepository improvements;

	private final Accounts accounts;

	private final AuditLog audit;

	private final Chance chance;

	private final InstantSource clock;

	Improvements(ImprovementRepository improvements, Accounts accounts, AuditLog audit, Chance chance,
			InstantSource clock) {
		this.improvements = improvements;
		this.accounts = accounts;
		this.audit = audit;
		this.chance = chance;
		this.clock = clock;
	}

	/** The companies for which the person may plan any, by English name. */
	@Transactional(readOnly = true)
	public List<Company> companies(StaffMember who) {
		return this.accounts.companies().stream().filter((company) -> may(who, company.id())).toList();
	}

	/** All the person may know of, the newest first. */
	@Transactional(readOnly = true)
	public List<ImprovementSummary> all(StaffMember who) {
		Set<CompanyId> theirs = companies(who).stream().map(Company::id).collect(Collectors.toSet());
		return theirs.isEmpty() ? List.of()
				: this.improvements.findByCompanyInOrderByCreatedAtDesc(theirs, MOST)
					.stream()
					.map(Improvement::summary)
					.toList();
	}

	/**
	 * One of them.
	 * @throws UnknownImprovement when there is none the person may know of
	 */
	@Transactional(readOnly = true)
	public ImprovementSummary improvement(ImprovementId id, StaffMember who) {
		return row(id, who).summary();
	}

	/** What everybody may read, the newest first. */
	@Transactional(readOnly = true)
	public List<ImprovementSummary> published() {
		return this.improvements.findByPublishedAtIsNotNullOrderByPublishedAtDesc(SHOWN)
			.stream()
			.map(Improvement::summary)
			.toList();
	}

	/**
	 * Plans one.
	 * @throws UnknownImprovement when the person may not plan there
	 * @throws Refused when the title is missing or too long, or the day has passed
	 */
	public ImprovementId plan(CompanyId company, ImprovementPlan plan, StaffMember who) {
		if (!may(who, company)) {
			throw new UnknownImprovement();
		}
		Instant now = this.clock.instant();
		Refused.ifObjected(ImprovementPolicy.toPlan(plan, LocalDate.ofInstant(now, who.zone())));
		ImprovementId id = new ImprovementId(this.chance.newId());
		save(new Improvement(id, company, plan, now), id, "improvement.planned", who);
		return id;
	}

	/**
	 * It is done, today; done before, nothing changes.
	 * @param look when somebody looks whether it works; null for in four weeks
	 * @throws UnknownImprovement as above
	 * @throws Refused when that day does not lie ahead
	 */
	public void done(ImprovementId id, @Nullable LocalDate look, StaffMember who) {
		Improvement row = row(id, who);
		if (row.summary().doneOn() == null) {
			LocalDate today = today(who);
			LocalDate on = (look != null) ? look : today.plusWeeks(UNTIL_LOOKED);
			Refused.ifObjected(ImprovementPolicy.toDone(on, today));
			row.done(today, on);
			save(row, id, "improvement.done", who);
		}
	}

	/**
	 * Says whether it works.
	 * @param again when somebody looks once more; null for never, and where it works
	 * @throws UnknownImprovement as above
	 * @throws Refused when it is not done or known to work, the note is too long or that
	 * day does not lie ahead
	 */
	public void check(ImprovementId id, Outcome outcome, String note, @Nullable LocalDate again, StaffMember who) {
		Improvement row = row(id, who);
		LocalDate today = today(who);
		LocalDate next = (outcome == Outcome.WORKS) ? null : again;
		Refused.ifObjected(ImprovementPolicy.toCheck(row.summary(), note, next, today));
		row.check(outcome, note, today, next);
		save(row, id, "improvement.checked", who);
	}

	/**
	 * Those somebody has to look at by now: their own, and those whose owner may not plan
	 * there.
	 */
	@Transactional(readOnly = true)
	public List<ImprovementSummary> toLookAt(StaffMember who) {
		LocalDate today = today(who);
		return !AccessPolicy.may(who, Permission.HANDLE_COMPLAINTS) ? List.of() : this.improvements
			.toLookAt(today, MOST)
			.stream()
			.filter((row) -> may(who, row.company()) && row.summary().check().isDue(today) && isTheirs(row, who))
			.map(Improvement::summary)
			.toList();
	}

	private boolean isTheirs(Improvement row, StaffMember who) {
		AccountId owner = row.summary().plan().owner();
		return owner.equals(who.id())
				|| this.accounts.active(owner).filter((person) -> may(person, row.company())).isEmpty();
	}

	private LocalDate today(StaffMember who) {
		return LocalDate.ofInstant(this.clock.instant(), who.zone());
	}

	/**
	 * Tells everybody.
	 * @throws UnknownImprovement as above
	 * @throws Refused when it is not done, or words are missing or too long
	 */
	public void publish(ImprovementId id, PublicChange words, StaffMember who) {
		Improvement row = row(id, who);
		Refused.ifObjected(ImprovementPolicy.toPublish(row.summary(), words));
		row.publish(words, this.clock.instant());
		save(row, id, "improvement.published", who);
	}

	/**
	 * Takes it off the page.
	 * @throws UnknownImprovement as above
	 */
	public void withdraw(ImprovementId id, StaffMember who) {
		Improvement row = row(id, who);
		row.withdraw();
		save(row, id, "improvement.withdrawn", who);
	}

	private Improvement row(ImprovementId id, StaffMember who) {
		return this.improvements.findById(id)
			.filter((row) -> may(who, row.company()))
			.orElseThrow(UnknownImprovement::new);
	}

	private void save(Improvement row, ImprovementId id, String action, StaffMember who) {
		this.improvements.saveAndFlush(row);
		this.audit.record(who.id().value(), action, "improvement", id.toString(), Map.of(), null);
	}

	private static boolean may(StaffMember who, CompanyId company) {
		return AccessPolicy.may(who, Permission.HANDLE_COMPLAINTS, new Scope(company, null, false, Set.of()));
	}

}
