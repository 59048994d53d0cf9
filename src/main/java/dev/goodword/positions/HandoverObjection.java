package dev.goodword.positions;

import java.util.Optional;

import dev.goodword.accounts.StaffMember;

/** What another module has against somebody becoming responsible for a position. */
public interface HandoverObjection {

	/** Why not, a message key; empty when nothing speaks against it. */
	Optional<String> objection(PositionSummary position, StaffMember next);

}
