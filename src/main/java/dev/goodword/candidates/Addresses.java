package dev.goodword.candidates;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import dev.goodword.shared.Chance;
import dev.goodword.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Which address of a person is theirs, and was. */
@Component
class Addresses {

	private final ContactRepository contacts;

	private final CandidateRepository candidates;

	private final Chance chance;

	private final ApplicationEventPublisher events;

	Addresses(ContactRepository contacts, CandidateRepository candidates, Chance chance,
			ApplicationEventPublisher events) {
		this.contacts = contacts;
		this.candidates = candidates;
		this.chance = chance;
		this.events = events;
	}

	/** Where mail to the person goes. */
	Optional<Contact> present(CandidateId id) {
		return current(id).reduce((earlier, later) -> later);
	}

	/** The address that was written down as this contact. */
	Optional<EmailAddress> of(UUID contact) {
		return this.contacts.findById(contact).map((row) -> new EmailAddress(row.raw()));
	}

	/** The address that mail to the person went to at an instant. */
	Optional<EmailAddress> at(CandidateId id, Instant instant) {
		return this.contacts.findByCandidateAndTypeOrderByAddedAt(id, Contact.Type.EMAIL)
			.stream()
			.filter((row) -> !row.addedAt().isAfter(instant))
			.max(Comparator.comparing(Contact::addedAt))
			.map((row) -> new EmailAddress(row.raw()));
	}

	/**
	 * The same person each time they applied: under the same name with the same address.
	 */
	List<CandidateId> alike(CandidateId id, Contact address) {
		Candidate person = this.candidates.findById(id).orElseThrow(CandidateGone::new);
		List<CandidateId> sharing = this.contacts
			.findByTypeAndNormalisedAndState(Contact.Type.EMAIL, address.normalised(), Contact.State.CURRENT)
			.stream()
			.map(Contact::candidate)
			.distinct()
			.toList();
		return this.candidates.findByIdIn(sharing)
			.stream()
			.filter((other) -> other.isNamedAs(person))
			.map(Candidate::id)
			.toList();
	}

	/** Whoever reads one of these mailboxes reads all of them. */
	void confirm(CandidateId id, Instant now) {
		present(id).ifPresent((address) -> alike(id, address).forEach((person) -> confirmOne(person, now)));
	}

	/** Whoever has shown before that they read it need not do so again. */
	void inherit(CandidateId id, Instant now) {
		boolean known = present(id)
			.map((address) -> alike(id, address).stream()
				.flatMap((person) -> present(person).stream())
				.anyMatch(Contact::isConfirmed))
			.orElse(false);
		if (known) {
			confirmOne(id, now);
		}
	}

	private void confirmOne(CandidateId id, Instant now) {
		current(id).forEach((row) -> {
			row.confirm(now);
			this.contacts.save(row);
		});
	}

	/** Everybody whom a change has moved. */
	List<CandidateId> movedBy(UUID change) {
		return this.contacts.findByChange(change).stream().map(Contact::candidate).distinct().toList();
	}

	/**
	 * Mail goes to this address from now on, whose reader has shown a secret that went
	 * there.
	 * @param change what moves them; null when one is taken back
	 */
	void move(CandidateId id, EmailAddress address, @Nullable UUID change, Instant now) {
		current(id).forEach((row) -> {
			row.retire();
			this.contacts.save(row);
		});
		Contact moved = new Contact(this.chance.newId(), id, Contact.Type.EMAIL, address.value(), address.normalised(),
				now);
		moved.confirm(now);
		if (change != null) {
			moved.comeBy(change);
		}
		this.contacts.save(moved);
		this.events.publishEvent(new AddressConfirmed(id, now));
	}

	private Stream<Contact> current(CandidateId id) {
		return this.contacts.findByCandidateInAndStateOrderByAddedAt(List.of(id), Contact.State.CURRENT)
			.stream()
			.filter((row) -> row.type() == Contact.Type.EMAIL);
	}

}
