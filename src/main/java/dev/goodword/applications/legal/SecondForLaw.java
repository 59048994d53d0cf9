package dev.goodword.applications.legal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;

import org.springframework.stereotype.Component;

/**
 * Names the colleague who is asked to agree to a hold: somebody else who may set one,
 * else whoever may agree. The yes of anybody else who may counts as well.
 */
@Component
class SecondForLaw {

	private static final Duration ONE_DAY = Duration.ofDays(1);

	private final Accounts accounts;

	private final Positions positions;

	SecondForLaw(Accounts accounts, Positions positions) {
		this.accounts = accounts;
		this.positions = positions;
	}

	/** The colleague; empty when nobody but the first person may. */
	Optional<AccountId> of(ApplicationSummary application, AccountId first) {
		PositionSummary position = this.positions.summary(application.position());
		return another(position, first, Permission.LEGAL_HOLD)
			.or(() -> another(position, first, Permission.AGREE_LEGAL_HOLD));
	}

	/** By when they answer: within a day, and before the hold would be over. */
	Instant dueAt(Instant now, Instant endsAt) {
		Instant tomorrow = now.plus(ONE_DAY);
		return tomorrow.isBefore(endsAt) ? tomorrow : endsAt;
	}

	private Optional<AccountId> another(PositionSummary position, AccountId first, Permission what) {
		return this.accounts.staff()
			.stream()
			.filter((person) -> !person.id().equals(first)
					&& AccessPolicy.mayStill(person, what, this.positions.scope(position, person)))
			.map(StaffMember::id)
			.findFirst();
	}

}
