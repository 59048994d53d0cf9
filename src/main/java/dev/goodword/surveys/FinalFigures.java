package dev.goodword.surveys;

import java.time.Instant;

import dev.goodword.accounts.Company;
import dev.goodword.surveys.scores.Quarter;

import org.springframework.stereotype.Component;

/**
 * What is published once, when the figures of a quarter become final: each after what it
 * has to be safe beside, and at last all that the pages show of the quarter, kept with
 * what it was made of.
 */
@Component
class FinalFigures {

	private final TalkFigures talks;

	private final GroupFigures groups;

	private final CarefulFigures careful;

	private final DriverFigures drivers;

	private final KeptFigures kept;

	FinalFigures(TalkFigures talks, GroupFigures groups, CarefulFigures careful, DriverFigures drivers,
			KeptFigures kept) {
		this.talks = talks;
		this.groups = groups;
		this.careful = careful;
		this.drivers = drivers;
		this.kept = kept;
	}

	void publish(Company company, Quarter quarter, Instant now) {
		this.talks.publish(company, quarter, now);
		this.groups.publish(company.id(), quarter, now);
		this.careful.publish(company, quarter, now);
		this.drivers.publish(company.id(), quarter, now);
		this.kept.keep(company, quarter, now);
	}

}
