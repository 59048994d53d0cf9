package dev.goodword.complaints.improving;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.Scope;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refused;
import dev.goodword.audit.AuditLog;
import dev.goodword.shared.Chance;
import dev.goodword.shared.CompanyId;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is changed because people complained: planned with an owner and a day, done, and
 * told to everybody.
 */
@Service
@Transactional
public class Improvements {

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
	 * @throws UnknownImprovement as above
	 */
	public void done(ImprovementId id, StaffMember who) {
		Improvement row = row(id, who);
		if (row.summary().doneOn() == null) {
			row.done(LocalDate.ofInstant(this.clock.instant(), who.zone()));
			save(row, id, "improvement.done", who);
		}
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
