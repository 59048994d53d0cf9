package dev.goodword.insights;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.Scope;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.candidates.Candidates;
import dev.goodword.insights.CountedView.Waiting;
import dev.goodword.positions.PositionId;
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
		Map<PositionId, PositionSummary> places = late.stream()
			.map(Late::position)
			.distinct()
			.collect(Collectors.toMap((id) -> id, this.positions::summary));
		Map<PositionId, Scope> scopes = this.positions.scopes(places.values(), who);
		Map<AccountId, String> names = this.accounts.names();
		return late.stream()
			.map((each) -> new Row(each, Objects.requireNonNull(places.get(each.position())),
					people.get(candidate(each, known)), ball(promised.get(each.application()), names, words)))
			.map((row) -> waiting(row,
					AccessPolicy.may(who, Permission.SEE_APPLICATION,
							Objects.requireNonNull(scopes.get(row.late().position()))),
					words))
			.toList();
	}

	private static CandidateId candidate(Late late, Map<JobApplicationId, ApplicationSummary> known) {
		return Objects.requireNonNull(known.get(late.application())).candidate();
	}

	private static Waiting waiting(Row row, boolean sees, FigureWords words) {
		String days = words.say("insights.longest.days", row.late().days());
		String since = words.dates().shortDate(row.late().told()).text();
		String title = row.place().title().in(words.language());
		if (!sees) {
			return new Waiting(null, null, title, days, since, row.ball());
		}
		CandidateProfile person = row.person();
		return new Waiting((person != null) ? person.name() : words.say("desk.erased"),
				"/applications/" + row.late().application(), title, days, since, row.ball());
	}

	/**
	 * Whoever was named to decide, else the owner; nobody has it while no promise runs.
	 */
	private static String ball(@Nullable PromiseSummary promise, Map<AccountId, String> names, FigureWords words) {
		if (promise == null) {
			return words.say("insights.longest.nobody");
		}
		if (promise.kind().waitsForCandidate()) {
			return words.say("insights.longest.theirs");
		}
		AccountId decider = promise.people().decider();
		return names.getOrDefault((decider != null) ? decider : promise.people().owner(), "");
	}

	/**
	 * What is known of one of them.
	 *
	 * @param person who it is; null when they were erased
	 * @param ball whose turn it is, in words
	 */
	private record Row(Late late, PositionSummary place, @Nullable CandidateProfile person, String ball) {
	}

}
