package dev.goodword.insights;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.candidates.Candidates;
import dev.goodword.insights.CountedView.Waiting;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.promises.OverdueDays;
import dev.goodword.promises.OverdueDays.Late;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.shared.CompanyId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The ten who wait longest now beyond the day they were told. Names and links are for
 * those who may see the application; others read how long somebody waits, and where.
 */
@Component
class LongestWaits {

	private static final int TEN = 10;

	private final OverdueDays overdue;

	private final Promises promises;

	private final Applications applications;

	private final Candidates candidates;

	private final Positions positions;

	private final Accounts accounts;

	LongestWaits(OverdueDays overdue, Promises promises, Applications applications, Candidates candidates,
			Positions positions, Accounts accounts) {
		this.overdue = overdue;
		this.promises = promises;
		this.applications = applications;
		this.candidates = candidates;
		this.positions = positions;
		this.accounts = accounts;
	}

	List<Waiting> of(StaffMember who, CompanyId company, Instant now, FigureWords words) {
		List<Late> late = this.overdue.longest(company, TEN, now);
		if (late.isEmpty()) {
			return List.of();
		}
		List<JobApplicationId> ids = late.stream().map(Late::application).toList();
		Map<JobApplicationId, PromiseSummary> promised = this.promises.active(ids);
		Map<JobApplicationId, ApplicationSummary> known = this.applications.summaries(ids);
		Map<CandidateId, CandidateProfile> people = this.candidates
			.profiles(known.values().stream().map(ApplicationSummary::candidate).toList());
		return late.stream()
			.map((each) -> waiting(each, people.get(candidate(each, known)), promised.get(each.application()), who,
					words))
			.toList();
	}

	private static CandidateId candidate(Late late, Map<JobApplicationId, ApplicationSummary> known) {
		return Objects.requireNonNull(known.get(late.application())).candidate();
	}

	private Waiting waiting(Late late, @Nullable CandidateProfile person, @Nullable PromiseSummary promise,
			StaffMember who, FigureWords words) {
		PositionSummary place = this.positions.summary(late.position());
		boolean sees = AccessPolicy.may(who, Permission.SEE_APPLICATION, this.positions.scope(place, who));
		String days = words.say("insights.longest.days", late.days());
		String since = words.dates().shortDate(late.told()).text();
		String title = place.title().in(words.language());
		if (!sees) {
			return new Waiting(null, null, title, days, since, ball(promise, words));
		}
		return new Waiting((person != null) ? person.name() : words.say("desk.erased"),
				"/applications/" + late.application(), title, days, since, ball(promise, words));
	}

	/**
	 * Whoever was named to decide, else the owner; nobody has it while no promise runs.
	 */
	private String ball(@Nullable PromiseSummary promise, FigureWords words) {
		if (promise == null) {
			return words.say("insights.longest.nobody");
		}
		if (promise.kind().waitsForCandidate()) {
			return words.say("insights.longest.theirs");
		}
		AccountId decider = promise.people().decider();
		return this.accounts.member((decider != null) ? decider : promise.people().owner()).name();
	}

}
