package dev.goodword.accounts;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

import dev.goodword.audit.AuditLog;

/** Nobody of the simulated staff enters an absence. */
class NobodyAway extends Absences {

	NobodyAway(AccountRepository accounts, AuditLog audit, InstantSource clock) {
		super(null, accounts, audit, clock);
	}

	@Override
	public Optional<Absence> of(StaffMember person) {
		return Optional.empty();
	}

	@Override
	public StandIns now() {
		return new StandIns(Map.of());
	}

}
