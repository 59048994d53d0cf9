package dev.goodword.insights.alarms;

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

	private final AuditLog audit;

	Measuring(PastTable pasts, SurveyFigures surveys, AuditLog audit) {
		this.pasts = pasts;
		this.surveys = surveys;
		this.audit = audit;
	}

	/** Those of a company, by their places. */
	@Transactional(readOnly = true)
	Map<String, Past> of(Company company) {
		return this.pasts.of(company.id());
	}

	/**
	 * Freezes another past, of what came last, under the person's name.
	 * @throws Refused when no reason is given, or what came since is too little
	 */
	void anew(Company company, Touchpoint touchpoint, String reason, StaffMember who) {
		String why = Handling.said(reason);
		Past old = Optional.ofNullable(of(company).get(touchpoint.name())).orElseThrow(UnknownAlarm::new);
		Past anew = answers(company, touchpoint, old, why)
			.orElseThrow(() -> new Refused(new Refusal("alarm.refused.few", null)));
		this.pasts.freeze(company.id(), touchpoint.name(), anew, who.id());
		this.audit.record(who.id().value(), "alarm.measured-anew", "company", company.id().toString(),
				Map.of("touchpoint", touchpoint.name()), null);
	}

	private Optional<Past> answers(Company company, Touchpoint touchpoint, Past old, String reason) {
		List<Block> later = Charts.tellable(this.surveys.blocks(company.id()).getOrDefault(touchpoint, List.of()))
			.stream()
			.filter((block) -> block.at().isAfter(old.until()))
			.toList();
		return Charts.anew(later, old, reason);
	}

}
