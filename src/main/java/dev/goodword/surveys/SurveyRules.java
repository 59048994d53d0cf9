package dev.goodword.surveys;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dev.goodword.accounts.Company;
import dev.goodword.accounts.StaffMember;
import dev.goodword.audit.AuditLog;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.asking.Invitations;
import dev.goodword.surveys.staff.StaffInvitations;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * By which rules people of a company are asked. A change begins on a day that is not here
 * yet, so that nobody who was asked finds other questions than before.
 */
@Service
@Transactional
public class SurveyRules {

	/** How far ahead a change may begin. */
	public static final Period AHEAD = Period.ofYears(1);

	private static final Duration LATELY = Duration.ofDays(90);

	private final RulesTable table;

	private final SurveySettings settings;

	private final Invitations invitations;

	private final StaffInvitations staff;

	private final AuditLog audit;

	private final InstantSource clock;

	SurveyRules(RulesTable table, SurveySettings settings, Invitations invitations, StaffInvitations staff,
			AuditLog audit, InstantSource clock) {
		this.table = table;
		this.settings = settings;
		this.invitations = invitations;
		this.staff = staff;
		this.audit = audit;
		this.clock = clock;
	}

	/** The rules of a day. */
	@Transactional(readOnly = true)
	public AskingRules on(CompanyId company, LocalDate day) {
		return this.table.on(company, day)
			.map(RulesVersion::rules)
			.orElseGet(() -> AskingRules.usual(this.settings.consumers()));
	}

	/** All versions, the latest day first, those included that have not begun. */
	@Transactional(readOnly = true)
	public List<RulesVersion> versions(CompanyId company) {
		return this.table.of(company);
	}

	/** Today where the company is. */
	public LocalDate today(Company company) {
		return LocalDate.ofInstant(this.clock.instant(), company.zone());
	}

	/** Whether a change may begin on a day. */
	public boolean mayBegin(Company company, LocalDate from) {
		LocalDate today = today(company);
		return from.isAfter(today) && !from.isAfter(today.plus(AHEAD));
	}

	/**
	 * Other rules from a day on.
	 * @throws IllegalArgumentException when the day has begun or lies too far ahead
	 */
	public void change(Company company, LocalDate from, AskingRules rules, StaffMember who) {
		if (!mayBegin(company, from)) {
			throw new IllegalArgumentException("Rules cannot begin on " + from);
		}
		this.table.put(company.id(), new RulesVersion(from, rules, who.id(), this.clock.instant()));
		this.audit.record(who.id().value(), "surveys.rules", "company", company.id().toString(),
				Map.of("from", from.toString(), "off", RulesTable.codes(rules), "rest", Integer.toString(rules.rest()),
						"inAYear", Integer.toString(rules.inAYear()), "quiet", Integer.toString(rules.quiet()),
						"consumers", Boolean.toString(rules.consumers()), "share", Integer.toString(rules.share()),
						"shareMet", Integer.toString(rules.shareMet())),
				null);
	}

	/** When people were asked last, for each moment at which the product asks. */
	@Transactional(readOnly = true)
	public List<LastAsked> lastAsked(CompanyId company) {
		Instant since = this.clock.instant().minus(LATELY);
		Map<Touchpoint, LastAsked> known = new EnumMap<>(Touchpoint.class);
		known.putAll(this.invitations.last(company, since));
		known.put(Touchpoint.INT, this.staff.last(company, since));
		return AskingRules.asked()
			.stream()
			.sorted()
			.map((touchpoint) -> known.getOrDefault(touchpoint, new LastAsked(touchpoint, null, 0)))
			.toList();
	}

	/** Rules of the day of a moment, told in the company's zone. */
	@Transactional(readOnly = true)
	public AskingRules at(Company company, Instant moment) {
		return on(company.id(), LocalDate.ofInstant(moment, company.zone()));
	}

}
