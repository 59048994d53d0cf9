package dev.goodword.surveys.asking;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.applications.ApplicationState;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.Told;
import dev.goodword.candidates.CandidateId;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.StageId;
import dev.goodword.positions.StageKind;
import dev.goodword.surveys.Touchpoint;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Plans that move with what they are about. */
class StandingPlansTests {

	private static final Instant START = Instant.parse("2026-12-01T00:00:00Z");

	private static final Duration MONTH = Duration.ofDays(30);

	private static final ApplicationSummary HIRED = new ApplicationSummary(new JobApplicationId(new UUID(0, 2)),
			new CandidateId(new UUID(0, 3)), new PositionId(new UUID(0, 1)), 1, "AX-7F3K-92",
			new StageId(new UUID(0, 4)), StageKind.OFFER, 1, ApplicationState.ENDED, Outcome.HIRED,
			Told.NOTHING_TO_TELL, START, null, null, START, null, 0);

	private final PlansInMemory plans = new PlansInMemory();

	private boolean asked;

	private final StandingPlans standing = new StandingPlans(this.plans,
			(InvitationRepository) Proxy.newProxyInstance(getClass().getClassLoader(),
					new Class<?>[] { InvitationRepository.class }, (proxy, method, arguments) -> {
						assertThat(method.getName()).isEqualTo("existsByApplicationAndTouchpoint");
						return this.asked;
					}));

	@Test
	void plansWhatBegan() {
		keep(START);
		assertThat(plan().toldAt()).isEqualTo(START);
		assertThat(plan().outcome()).as("no answer knows of an outcome").isNull();
		assertThat(this.plans.due(START.plus(MONTH))).hasSize(1);
		assertThat(this.plans.due(START.plus(MONTH).minusSeconds(1))).isEmpty();
	}

	@Test
	void leavesAPlanWhoseBeginningDidNotMove() {
		keep(START);
		plan().waitUntil(START.plus(Duration.ofDays(44)));
		keep(START);
		assertThat(this.plans.due(START.plus(MONTH))).as("still waiting").isEmpty();
	}

	@Test
	void movesAPlanWithItsBeginning() {
		keep(START);
		keep(START.plus(Duration.ofDays(14)));
		assertThat(plan().toldAt()).isEqualTo(START.plus(Duration.ofDays(14)));
		assertThat(this.plans.due(START.plus(MONTH))).isEmpty();
	}

	@Test
	void forgetsAPlanWhenThereIsNothingToAskAbout() {
		keep(START);
		keep(null);
		assertThat(this.plans.rows).isEmpty();
		keep(null);
		assertThat(this.plans.rows).as("nothing to forget").isEmpty();
	}

	@Test
	void plansNothingForWhoeverWasAsked() {
		this.asked = true;
		keep(START);
		assertThat(this.plans.rows).isEmpty();
	}

	private void keep(@Nullable Instant since) {
		this.standing.keep(HIRED, Touchpoint.T9, null, Optional.ofNullable(since), (from) -> from.plus(MONTH));
	}

	private Plan plan() {
		return this.plans.rows.get(PlanId.of(HIRED.id(), Touchpoint.T9));
	}

	private static final class PlansInMemory implements PlanRepository {

		private final Map<PlanId, Plan> rows = new HashMap<>();

		@Override
		public Plan save(Plan plan) {
			this.rows.put(PlanId.of(plan.application(), plan.touchpoint()), plan);
			return plan;
		}

		@Override
		public boolean existsById(PlanId id) {
			return this.rows.containsKey(id);
		}

		@Override
		public List<Plan> findByCandidateIn(Collection<CandidateId> candidates) {
			return this.rows.values().stream().filter((plan) -> candidates.contains(plan.candidate())).toList();
		}

		@Override
		public void delete(Plan plan) {
			this.rows.values().remove(plan);
		}

		@Override
		public Optional<Plan> lock(PlanId id) {
			return Optional.ofNullable(this.rows.get(id));
		}

		@Override
		public List<PlanId> due(Instant now) {
			return this.rows.entrySet()
				.stream()
				.filter((row) -> !row.getValue().askAt().isAfter(now))
				.map(Map.Entry::getKey)
				.toList();
		}

		@Override
		public Optional<Instant> next() {
			return this.rows.values().stream().map(Plan::askAt).min(Instant::compareTo);
		}

		@Override
		public void forget(CandidateId candidate) {
			this.rows.values().removeIf((plan) -> plan.candidate().equals(candidate));
		}

	}

}
