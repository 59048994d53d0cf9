package dev.goodword.surveys.asking;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.Applications;
import dev.goodword.candidates.CandidateErased;
import dev.goodword.communication.SurveyWish;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.LastAsked;
import dev.goodword.surveys.SurveyToken;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.answering.Cell;
import dev.goodword.surveys.asking.InvitationRepository.AskedAt;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.Quarter;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The invitations: found by the secret of their link alone. */
@Service
@Transactional
public class Invitations implements SurveyWish {

	private final InvitationRepository invitations;

	private final PlanRepository plans;

	private final People people;

	private final Occasions occasions;

	private final Applications applications;

	private final InstantSource clock;

	Invitations(InvitationRepository invitations, PlanRepository plans, People people, Occasions occasions,
			Applications applications, InstantSource clock) {
		this.invitations = invitations;
		this.plans = plans;
		this.people = people;
		this.occasions = occasions;
		this.applications = applications;
		this.clock = clock;
	}

	/**
	 * How long after such an end people are asked what they told others: as long after
	 * they were asked about the end itself.
	 */
	public static Duration toldOthersAfter(OutcomeClass outcome) {
		return Occasions.delay(outcome).plus(Ripening.FOLLOW_UP);
	}

	/** The invitation of a link. */
	@Transactional(readOnly = true)
	public Optional<Asked> of(SurveyToken token) {
		return this.invitations.findByTokenHash(token.hash()).map(Invitation::asked);
	}

	/** The same, which nobody changes before the transaction ends. */
	public Optional<Asked> locked(SurveyToken token) {
		return this.invitations.findByTokenHash(token.hash())
			.flatMap((found) -> this.invitations.lock(found.asked().id()))
			.map(Invitation::asked);
	}

	/** An answer came; says neither when nor which. */
	public void submitted(UUID id) {
		this.invitations.lock(id).ifPresent((invitation) -> {
			invitation.submitted();
			this.invitations.save(invitation);
		});
	}

	/** The person does not want to be asked again, ever. */
	public void leaveAlone(Asked asked) {
		this.people.leaveAlone(asked.candidate(), LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC));
	}

	/**
	 * How many were asked about a quarter, by the touchpoint whose figures their answers
	 * count in.
	 */
	@Transactional(readOnly = true)
	public Map<Touchpoint, Integer> count(CompanyId company, Quarter quarter) {
		return this.invitations.count(company, Cell.number(quarter.firstMonth()), Cell.number(quarter.lastMonth()))
			.stream()
			.collect(Collectors.toMap((at) -> Cell.figures(at.getTouchpoint(), at.getOutcome()),
					(at) -> Math.toIntExact(at.getAsked()), Integer::sum));
	}

	/** When people were asked last at each touchpoint, and how many since a moment. */
	@Transactional(readOnly = true)
	public Map<Touchpoint, LastAsked> last(CompanyId company, Instant since) {
		return this.invitations.last(company, since)
			.stream()
			.map((at) -> new LastAsked(at.getTouchpoint(), at.getLast(), Math.toIntExact(at.getLately())))
			.collect(Collectors.toMap(LastAsked::touchpoint, Function.identity()));
	}

	/**
	 * How many were asked about an end, or about waiting, so long before a span of time
	 * that asking them again fell due in it by now.
	 */
	@Transactional(readOnly = true)
	public int askedBefore(CompanyId company, Instant from, Instant until) {
		Instant now = this.clock.instant();
		return Math.toIntExact(this.invitations.countAsked(company, Touchpoint.headline(),
				from.minus(Ripening.FOLLOW_UP), (until.isBefore(now) ? until : now).minus(Ripening.FOLLOW_UP)));
	}

	/**
	 * How many were asked about the end of their application in a quarter, by company and
	 * by who is responsible for their position now; all companies in one query.
	 */
	@Transactional(readOnly = true)
	public Map<CompanyId, Map<AccountId, Integer>> byRecruiter(Collection<CompanyId> companies, Quarter quarter) {
		return this.invitations
			.byRecruiter(companies, Touchpoint.afterTheEnd(), Cell.number(quarter.firstMonth()),
					Cell.number(quarter.lastMonth()))
			.stream()
			.collect(Collectors.groupingBy((row) -> (CompanyId) row[0],
					Collectors.toMap((row) -> (AccountId) row[1], (row) -> ((Number) row[2]).intValue())));
	}

	@Override
	@Transactional(readOnly = true)
	public boolean isStillWanted(UUID invitation, Instant now) {
		return this.invitations.findById(invitation)
			.filter((found) -> found.isOpen(now))
			.map(Invitation::asked)
			.filter((asked) -> this.people.mayBeAsked(asked.candidate())
					&& this.occasions.stands(asked.cell().touchpoint(), this.applications.summary(asked.application()),
							now)
					&& !this.people.isActiveBeside(asked.application(), this.people.same(asked.candidate())))
			.isPresent();
	}

	@EventListener
	void on(CandidateErased fact) {
		this.plans.forget(fact.candidate());
		this.invitations.forget(fact.candidate());
	}

}
