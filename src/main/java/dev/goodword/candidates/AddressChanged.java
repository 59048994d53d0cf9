package dev.goodword.candidates;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a confirmed change of address has changed.
 *
 * @param change which one
 * @param target whose page it was asked on
 * @param moved everybody whose mail goes elsewhere now: the same person, by name and
 * address, each time they applied
 * @param undo the secret with which the address before says that it was not them; empty
 * when this itself takes one back
 * @param undoUntil until when that works
 */
public record AddressChanged(UUID change, LinkTarget target, List<CandidateId> moved, String undo, Instant undoUntil) {

	public AddressChanged {
		moved = List.copyOf(moved);
	}

	/** Hides its secret. */
	@Override
	public String toString() {
		return "AddressChanged[" + this.change + "]";
	}

}
