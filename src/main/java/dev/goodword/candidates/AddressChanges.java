package dev.goodword.candidates;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.shared.Chance;
import dev.goodword.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a person moves our mail to another address of theirs: nothing counts until a code
 * that went there was typed, and whoever reads the address before can take it back for a
 * week. Callers make sure that it is the person who asks.
 */
@Service
@Transactional(noRollbackFor = TooManyTries.class)
public class AddressChanges {

	private static final int CODES = 1_000_000;

	private final AddressChangeRepository changes;

	private final Addresses addresses;

	private final SignInRepository signIns;

	private final CandidateSessionRepository sessions;

	private final CandidateSeal seal;

	private final Chance chance;

	private final InstantSource clock;

	AddressChanges(AddressChangeRepository changes, Addresses addresses, SignInRepository signIns,
			CandidateSessionRepository sessions, CandidateSeal seal, Chance chance, InstantSource clock) {
		this.changes = changes;
		this.addresses = addresses;
		this.signIns = signIns;
		this.sessions = sessions;
		this.seal = seal;
		this.chance = chance;
		this.clock = clock;
	}

	/**
	 * Begins a change; an earlier one of the person that was not confirmed ends.
	 * @throws CandidateGone when the person has no address of which to go away
	 */
	public IssuedAddressCode ask(LinkTarget target, EmailAddress wanted) {
		Instant now = this.clock.instant();
		Contact before = this.addresses.present(target.candidate()).orElseThrow(CandidateGone::new);
		this.changes.endOpen(List.of(target.candidate()), now);
		String code = String.format(Locale.ROOT, "%06d", this.chance.below(CODES));
		AddressChange change = new AddressChange(this.chance.newId(), target, before.id(),
				this.seal.seal(target.candidate(), wanted.value().getBytes(StandardCharsets.UTF_8)), Secrets.hash(code),
				now);
		this.changes.save(change);
		return new IssuedAddressCode(change.id(), code, now.plus(AddressChange.VALID));
	}

	/** The address of the person that waits for its code; empty when none does. */
	@Transactional(readOnly = true)
	public Optional<WantedAddress> wanted(CandidateId candidate) {
		return open(candidate)
			.map((change) -> new WantedAddress(address(change), change.createdAt().plus(AddressChange.VALID)));
	}

	/** The page on which the person asked for that; empty when no code is waited for. */
	@Transactional(readOnly = true)
	public Optional<LinkTarget> asking(CandidateId candidate) {
		return open(candidate).map(AddressChange::target);
	}

	/** Where mail to the person goes now; empty when it goes nowhere. */
	@Transactional(readOnly = true)
	public Optional<EmailAddress> present(CandidateId candidate) {
		return this.addresses.present(candidate).map((row) -> new EmailAddress(row.raw()));
	}

	/**
	 * Confirms the newest change of the person by its code. From then on mail to them
	 * goes there, under the same name also what they sent with the address before; every
	 * other way in to that is closed.
	 * @param session the secret of the session that goes on; null for none
	 * @return empty when the code is wrong, used or too old, or the address has changed
	 * meanwhile
	 * @throws TooManyTries after five wrong codes
	 */
	public Optional<AddressChanged> confirm(CandidateId candidate, String code, @Nullable String session) {
		AddressChange change = open(candidate).orElse(null);
		if (change == null) {
			return Optional.empty();
		}
		if (change.isExhausted() || this.changes.countTry(change.id(), AddressChange.TRIES) != 1) {
			throw new TooManyTries();
		}
		Contact before = this.addresses.present(candidate).orElse(null);
		if (!change.accepts(code) || before == null || !before.id().equals(change.before())) {
			return Optional.empty();
		}
		Instant now = this.clock.instant();
		String undo = Secrets.text(this.chance.secret(Secrets.BYTES));
		EmailAddress wanted = address(change);
		if (this.changes.use(change.id(), Secrets.hash(undo), now) != 1) {
			return Optional.empty();
		}
		List<CandidateId> people = this.addresses.alike(candidate, before);
		people.forEach((person) -> this.addresses.move(person, wanted, change.id(), now));
		close(people, session, now);
		return Optional
			.of(new AddressChanged(change.id(), change.target(), people, undo, now.plus(AddressChange.REVERSIBLE)));
	}

	/** Whether the secret still takes a change back; changes nothing. */
	@Transactional(readOnly = true)
	public boolean isReversible(String undo) {
		return reversible(undo).isPresent();
	}

	/**
	 * The address before says that it was not them: mail goes there again, whatever
	 * happened since, and every way in is closed. What was changed later can neither be
	 * confirmed nor taken back.
	 * @return empty when the secret is unknown, used or too old
	 */
	public Optional<AddressChanged> undo(String undo) {
		Instant now = this.clock.instant();
		AddressChange change = reversible(undo).orElse(null);
		if (change == null || this.changes.undo(change.id(), now) != 1) {
			return Optional.empty();
		}
		EmailAddress back = this.addresses.of(change.before()).orElseThrow(CandidateGone::new);
		List<CandidateId> people = this.addresses.movedBy(change.id());
		this.changes.endSince(people, change.createdAt(), now);
		people.forEach((person) -> this.addresses.move(person, back, null, now));
		close(people, null, now);
		return Optional.of(new AddressChanged(change.id(), change.target(), people, "", now));
	}

	/** Where the code of a change goes; empty once nobody waits for it. */
	@Transactional(readOnly = true)
	public Optional<EmailAddress> wanted(UUID change) {
		return this.changes.findById(change).filter((one) -> one.isOpen(this.clock.instant())).map(this::address);
	}

	/** Where mail went before a change; empty when that is not known any more. */
	@Transactional(readOnly = true)
	public Optional<EmailAddress> before(UUID change) {
		return this.changes.findById(change).flatMap((one) -> this.addresses.of(one.before()));
	}

	private Optional<AddressChange> open(CandidateId candidate) {
		return this.changes.findFirstByCandidateAndUsedAtIsNullAndEndedAtIsNullOrderByCreatedAtDesc(candidate)
			.filter((change) -> change.isOpen(this.clock.instant()));
	}

	private Optional<AddressChange> reversible(String undo) {
		return this.changes.findByUndoHash(Secrets.hash(undo))
			.filter((change) -> change.isReversible(this.clock.instant()));
	}

	/** Codes and sessions of the address before open nothing any more. */
	private void close(List<CandidateId> people, @Nullable String session, Instant now) {
		this.changes.endOpen(people, now);
		people.forEach((person) -> this.signIns.endAll(person, now));
		this.sessions.endAll(people, (session != null) ? Secrets.hash(session) : new byte[0], now);
	}

	private EmailAddress address(AddressChange change) {
		return new EmailAddress(
				new String(this.seal.open(change.target().candidate(), change.sealed()), StandardCharsets.UTF_8));
	}

}
