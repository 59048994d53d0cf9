package dev.goodword.promises;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Role;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.positions.Positions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What candidates tell us of their own calendars: that another employer expects their
 * answer, and that they are away. Whether they may say so is asked of them before.
 */
@Service
@Transactional
public class Wishes {

	private final WishRepository wishes;

	private final PromiseRepository promises;

	private final PromiseTerms terms;

	private final RestingTerms resting;

	private final PromiseKeeping keeping;

	private final Rivals rivals;

	private final Applications applications;

	private final Positions positions;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	Wishes(WishRepository wishes, PromiseRepository promises, PromiseTerms terms, RestingTerms resting,
			PromiseKeeping keeping, Rivals rivals, Applications applications, Positions positions, InstantSource clock,
			ApplicationEventPublisher events) {
		this.wishes = wishes;
		this.promises = promises;
		this.terms = terms;
		this.resting = resting;
		this.keeping = keeping;
		this.rivals = rivals;
		this.applications = applications;
		this.positions = positions;
		this.clock = clock;
		this.events = events;
	}

	/** What the candidate told us about the application. */
	@Transactional(readOnly = true)
	public Told of(JobApplicationId application) {
		return this.wishes.findById(application).map(Wishes::told).orElse(Told.NOTHING);
	}

	/** The same beside all promises ever made for the application, in one query. */
	@Transactional(readOnly = true)
	public Course course(JobApplicationId application) {
		List<PromiseBesideWish> found = this.promises.findBesideWish(application);
		return new Course(found.stream().map((each) -> each.promise().summary()).toList(),
				found.stream()
					.map(PromiseBesideWish::wish)
					.filter(Objects::nonNull)
					.findFirst()
					.map(Wishes::told)
					.orElse(Told.NOTHING));
	}

	/** The same of several, in one query; those who said nothing are left out. */
	@Transactional(readOnly = true)
	public Map<JobApplicationId, Told> of(Collection<JobApplicationId> applications) {
		return applications.isEmpty() ? Map.of()
				: this.wishes.findByApplicationIn(applications)
					.stream()
					.collect(Collectors.toMap(Wish::application, Wishes::told));
	}

	/**
	 * Another employer expects their answer. The team has to be ready on the working day
	 * before; what was told stays. Those who answer for it are told at once.
	 * @param day by whose end they have to answer, where they are
	 * @return false when no such day can be meant: then nothing changes
	 */
	public boolean rival(JobApplicationId id, LocalDate day) {
		Instant now = this.clock.instant();
		ApplicationSummary application = this.applications.lockedSummary(id);
		if (!fits(application, day, now)) {
			return false;
		}
		Wish wish = wish(id);
		wish.rival(day, now);
		this.wishes.saveAndFlush(wish);
		if (application.isOpen()) {
			running(id).filter((promise) -> !promise.kind().waitsForCandidate()).ifPresent((promise) -> {
				this.rivals.due(id, now)
					.filter((due) -> !isHeld(promise))
					.ifPresent((due) -> promise.hurry(due, null, now));
				this.promises.saveAndFlush(promise);
				this.events.publishEvent(new PromiseRedated(promise.id(), id, now));
				people(application, promise).forEach(
						(person) -> this.events.publishEvent(new StaffAlerted(StaffAlert.RIVAL_DATE, person, id, now)));
			});
		}
		return true;
	}

	/**
	 * No other employer waits any more: the team has the time again that it gave itself.
	 * What was told stays, and so does an earlier day by which somebody is to decide.
	 * Without such a day nothing changes.
	 */
	public void noRival(JobApplicationId id) {
		Instant now = this.clock.instant();
		this.applications.lockedSummary(id);
		this.wishes.findById(id).filter((wish) -> wish.rivalOn() != null).ifPresent((wish) -> {
			wish.noRival(now);
			this.wishes.saveAndFlush(wish);
			running(id).filter((promise) -> promise.summary().people().decider() == null).ifPresent((promise) -> {
				promise.hurry(null, null, now);
				this.promises.saveAndFlush(promise);
				this.events.publishEvent(new PromiseRedated(promise.id(), id, now));
			});
		});
	}

	/**
	 * They are away. Our date moves to after their return, unless it lies there already,
	 * and nothing goes out by itself before.
	 * @param until the last day of it, where they are
	 * @return false when no such day can be meant, it is their turn or it is held for the
	 * law: then nothing changes
	 */
	public boolean away(JobApplicationId id, LocalDate until) {
		Instant now = this.clock.instant();
		ApplicationSummary application = this.applications.lockedSummary(id);
		Optional<Promise> running = running(id);
		boolean theirs = running.filter((promise) -> promise.kind().waitsForCandidate() || isHeld(promise)).isPresent();
		if (theirs || !fits(application, until, now)) {
			return false;
		}
		Wish wish = wish(id);
		wish.away(until, now);
		this.wishes.saveAndFlush(wish);
		running.filter((promise) -> application.isOpen()).ifPresent((promise) -> {
			Terms back = this.resting.away(application, until, promise.summary());
			boolean changes = promise.kind() == PromiseKind.AWAY
					|| back.dates().teamDueAt().isAfter(promise.days().teamDueAt());
			if (changes && back.dates().deadlineAt().isAfter(now)) {
				this.keeping.make(id, back, now);
			}
		});
		return true;
	}

	/** While an application is held for the law, its date stays as it was told. */
	private static boolean isHeld(Promise promise) {
		return promise.kind() == PromiseKind.LEGAL_HOLD;
	}

	private boolean fits(ApplicationSummary application, LocalDate day, Instant now) {
		return WishPolicy.fits(day, LocalDate.ofInstant(now, this.terms.presentZone(application)));
	}

	private Wish wish(JobApplicationId id) {
		return this.wishes.findById(id).orElseGet(() -> new Wish(id));
	}

	private Optional<Promise> running(JobApplicationId id) {
		return this.promises.lockActive(id, Promise.STAGE_CHAIN);
	}

	/** Who owns it, who was named to decide, and the hiring managers it waits for. */
	private Set<AccountId> people(ApplicationSummary application, Promise promise) {
		Set<AccountId> people = new LinkedHashSet<>();
		people.add(promise.owner());
		AccountId decider = promise.summary().people().decider();
		if (decider != null) {
			people.add(decider);
		}
		people.addAll(this.positions.team(application.position(), Role.HIRING_MANAGER));
		return people;
	}

	private static Told told(Wish wish) {
		return new Told(wish.rivalOn(), wish.awayUntil(), wish.rivalToldAt(), wish.awayToldAt());
	}

	/**
	 * How an application has gone so far.
	 *
	 * @param promises all promises ever made for it, oldest first
	 * @param told what the candidate told us of their own calendar
	 */
	public record Course(List<PromiseSummary> promises, Told told) {

		public Course {
			promises = List.copyOf(promises);
		}

	}

	/**
	 * What was told.
	 *
	 * @param rivalOn by which day another employer expects their answer; null when none
	 * does
	 * @param awayUntil the last day they are away; null when they are not
	 * @param rivalToldAt when they said so last, or that it is over; null when they never
	 * did
	 * @param awayToldAt when they said last that they are away; null when they never did
	 */
	public record Told(@Nullable LocalDate rivalOn, @Nullable LocalDate awayUntil, @Nullable Instant rivalToldAt,
			@Nullable Instant awayToldAt) {

		/** They told us nothing. */
		public static final Told NOTHING = new Told(null, null, null, null);

	}

}
