package dev.goodword.insights.alarms;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.goodword.accounts.Company;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import dev.goodword.audit.AuditLog;
import dev.goodword.surveys.SurveyFigures;
import dev.goodword.surveys.SurveyFigures.Block;
import dev.goodword.surveys.Touchpoint;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pasts that alarms are held against, and the signed act that replaces one. */
@Service
@Transactional
class Measuring {

	private final PastTable pasts;

	private final SurveyFigures surveys;

	private final PromiseWatch promises;

	private final AuditLog audit;

	private final InstantSource clock;

	Measuring(PastTable pasts, SurveyFigures surveys, PromiseWatch promises, AuditLog audit, InstantSource clock) {
		this.pasts = pasts;
		this.surveys = surveys;
		this.promises = promises;
		this.audit = audit;
		this.clock = clock;
	}

	/** The beginning of the week that runs. */
	static Instant monday(Instant now) {
		return LocalDate.ofInstant(now, ZoneOffset.UTC)
			.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
			.atStartOfDay()
			.toInstant(ZoneOffset.UTC);
	}

	/** Those of a company, by their places. */
	@Transactional(readOnly = true)
	Map<String, Past> of(Company company) {
		return this.pasts.of(company.id());
	}

	/**
	 * Freezes another past, of what came last, under the person's name.
	 * @throws Refused when no reason is given, or what came since is too little, or
	 * somebody was faster
	 */
	void anew(Company company, String place, String reason, StaffMember who) {
		String why = Handling.said(reason);
		Past old = Optional.ofNullable(of(company).get(place)).orElseThrow(UnknownAlarm::new);
		boolean ofPromises = place.equals(PromiseWatch.PROMISES);
		Past anew = (ofPromises ? weeks(company, old, why) : answers(company, place, old, why))
			.orElseThrow(() -> new Refused(new Refusal("alarm.refused." + (ofPromises ? "weeks" : "few"), null)));
		if (!this.pasts.replace(company.id(), place, old, anew, who.id())) {
			throw new Refused(new Refusal("alarm.refused.meanwhile", null));
		}
		this.audit.record(who.id().value(), "alarm.measured-anew", "company", company.id().toString(),
				Map.of("place", place), null);
	}

	private Optional<Past> answers(Company company, String place, Past old, String reason) {
		Optional<Touchpoint> tens = Tens.touchpoint(place);
		Touchpoint touchpoint = tens.orElseGet(() -> Touchpoint.valueOf(place));
		List<Block> blocks = this.surveys.blocks(company).getOrDefault(touchpoint, List.of());
		List<Block> later = Weeks.of(blocks, company.zone(), this.clock.instant())
			.stream()
			.filter((block) -> block.at().isAfter(old.until()))
			.toList();
		return tens.isPresent() ? Tens.anew(later, reason) : Charts.anew(later, old, reason);
	}

	private Optional<Past> weeks(Company company, Past old, String reason) {
		Instant monday = monday(this.clock.instant());
		return Charts.weeksAnew(this.promises.weeks(company.id(), old.until(), monday), monday, reason);
	}

}
