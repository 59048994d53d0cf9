package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.StaffMember;
import dev.goodword.communication.returns.AddressLedger;
import dev.goodword.shared.Chance;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.OutgoingMail;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters that one of our own people writes to somebody in private. They go by the way of
 * mails to our own people, are written at the hand-over, and stand on no timeline. What
 * is answered goes to whoever wrote, and to nobody else.
 */
@Service
@Transactional
public class PersonalMails {

	/** What could not leave for so long is not sent any more; a person hears of it. */
	private static final Duration WORTH_SENDING = Duration.ofDays(3);

	private final StaffDigestRepository digests;

	private final PersonalLetters letters;

	private final AddressLedger ledger;

	private final ObjectProvider<PersonalSource> sources;

	private final Accounts accounts;

	private final Chance chance;

	PersonalMails(StaffDigestRepository digests, PersonalLetters letters, AddressLedger ledger,
			ObjectProvider<PersonalSource> sources, Accounts accounts, Chance chance) {
		this.digests = digests;
		this.letters = letters;
		this.ledger = ledger;
		this.sources = sources;
		this.accounts = accounts;
		this.chance = chance;
	}

	/** What became of a letter. */
	public enum Fate {

		/** It has not left yet. */
		WAITING,
		/** A mail server took it, and nothing else was heard. */
		GONE,
		/** It did not arrive. */
		LOST,
		/** Nobody can know. */
		UNSURE

	}

	/** Whether mail of ours goes to the address at all. */
	@Transactional(readOnly = true)
	public boolean takesMail(EmailAddress address) {
		return !this.ledger.isStopped(address);
	}

	/** Has the letter sent. */
	public void put(PersonalSource source, UUID letter, StaffMember by, Instant now) {
		this.digests.save(new StaffDigest(this.chance.newId(), by.id(), LocalDate.ofInstant(now, by.zone()),
				StaffMatter.personal(new PersonalTurn(source.name(), letter)), now.plus(WORTH_SENDING), now));
	}

	/** What became of letters; of one that was never put down nothing is known. */
	@Transactional(readOnly = true)
	public Map<UUID, Fate> fates(PersonalSource source, Collection<UUID> letters) {
		Map<UUID, Fate> fates = new HashMap<>();
		List<String> abouts = letters.stream().map((letter) -> about(source, letter)).toList();
		(abouts.isEmpty() ? List.<StaffDigest>of() : this.digests.findByAboutIn(abouts)).forEach((digest) -> fates
			.put(Objects.requireNonNull(digest.about().personal()).letter(), fate(digest.state())));
		return fates;
	}

	private static Fate fate(DigestState state) {
		return switch (state) {
			case QUEUED, HANDED -> Fate.WAITING;
			case ACCEPTED -> Fate.GONE;
			case UNCERTAIN -> Fate.UNSURE;
			case FAILED, RETURNED, NEEDLESS -> Fate.LOST;
		};
	}

	/** Nothing is left of what was put down about it. */
	public void forget(PersonalSource source, UUID letter) {
		this.digests.forget(about(source, letter));
	}

	private static String about(PersonalSource source, UUID letter) {
		return new PersonalTurn(source.name(), letter).toString();
	}

	/** The mail; empty when it is not to leave, or whoever wrote it has left us. */
	Optional<OutgoingMail> write(StaffDigest digest, PersonalTurn turn, Instant now) {
		return source(turn).flatMap((source) -> source.of(turn.letter()))
			.filter((letter) -> takesMail(letter.to()))
			.flatMap((letter) -> this.accounts.active(letter.by())
				.map((person) -> this.letters.write(digest.id(), letter, person, now)));
	}

	/** Whoever sees to it hears that it did not arrive. */
	void became(StaffDigest digest, PersonalTurn turn) {
		if (fate(digest.state()) == Fate.LOST) {
			source(turn).ifPresent((source) -> source.lost(turn.letter()));
		}
	}

	private Optional<PersonalSource> source(PersonalTurn turn) {
		return this.sources.stream().filter((source) -> source.name().equals(turn.source())).findFirst();
	}

}
